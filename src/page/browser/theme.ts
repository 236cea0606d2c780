// Light, dark, high contrast, or as the system says. boot.ts sets the stored one before the first paint.
import { themes as words } from '#words/themes';
import { data } from '../../shared/markup.ts';
import { themes } from '../../shared/themes.ts';
import { remember } from './memory.ts';

/** What people call the themes, in the order of the key that changes them; "" follows the system. */
export const themeNames: ReadonlyMap<string, string> = new Map(themes.map((theme) => [theme, words[theme]]));

/** The theme that is shown; "" is the system's. */
export function readTheme(): string {
  return document.documentElement.getAttribute(data.theme) ?? '';
}

/** Shows the next theme in any view and returns what to say about it. */
export function showNextTheme(): string {
  const order = [...themeNames.keys()];
  const next = order[(order.indexOf(readTheme()) + 1) % order.length] ?? '';
  if (next) document.documentElement.setAttribute(data.theme, next);
  else document.documentElement.removeAttribute(data.theme);
  remember('theme', next || undefined);
  return words.changed(themeNames.get(next) ?? '');
}
