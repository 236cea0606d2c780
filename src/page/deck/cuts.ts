// The chooser of the talk's length on the title slide: marks the length that runs and keeps the theme
// and whatever else the address asks for.
import type { RevealPlugin } from 'reveal.js';

/** Brings the links of the chooser up to date. */
export function cuts(): RevealPlugin {
  return { id: 'cuts', init: markCurrentCut };
}

/** Marks the link of the cut that the page shows; works in every view. */
export function markCurrentCut(): void {
  const { cut = '' } = document.documentElement.dataset;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-cut-link]')];
  const known = links.some((link) => link.dataset['cutLink'] === cut);
  for (const link of links) {
    const name = link.dataset['cutLink'] ?? '';
    const query = new URLSearchParams(location.search);
    if (name) query.set('cut', name);
    else query.delete('cut');
    link.href = `${query.size > 0 ? `?${query}` : location.pathname}`;
    if (name === (known ? cut : '')) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
