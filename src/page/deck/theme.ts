// Light, dark, high contrast, or as the system says. boot.ts sets the stored one before the first paint.
import { type Theme, themes } from '../../shared/markup.ts';
import { remember } from './memory.ts';

const names: Record<Theme | 'system', string> = {
  system: 'wie das System',
  light: 'hell',
  dark: 'dunkel',
  contrast: 'hoher Kontrast',
};

/** Shows the next theme in any view and returns what to say about it. */
export function showNextTheme(): string {
  const { dataset } = document.documentElement;
  const order = [undefined, ...themes];
  const next = order[(order.findIndex((name) => name === dataset['theme']) + 1) % order.length];
  if (next) dataset['theme'] = next;
  else delete dataset['theme'];
  remember('theme', next);
  return `Darstellung: ${names[next ?? 'system']}`;
}
