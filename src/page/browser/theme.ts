// Light, dark, high contrast, or as the system says. boot.ts sets the stored one before the first paint.
import { themeNames } from '../../shared/themes.ts';
import { remember } from './memory.ts';

/** Shows the next theme in any view and returns what to say about it. */
export function showNextTheme(): string {
  const { dataset } = document.documentElement;
  const order = [...themeNames.keys()];
  const next = order[(order.indexOf(dataset.theme ?? '') + 1) % order.length] ?? '';
  if (next) dataset.theme = next;
  else delete dataset.theme;
  remember('theme', next || undefined);
  return `Darstellung: ${themeNames.get(next)}`;
}
