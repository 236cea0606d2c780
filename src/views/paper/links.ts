// Links on paper: what leads to a slide that is not printed becomes text, and a calculator says where it
// can be used.
import type { Slide } from '../slides.ts';

/** Takes the address off links whose target is not on paper. */
export function removeDeadLinks(slides: readonly Slide[]): void {
  const shown = new Set(slides.map(({ section }) => section));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.slides a[href^="#"]')) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1).split(';')[0] ?? ''));
    const section = target?.closest('section');
    if (!section || !shown.has(section)) link.removeAttribute('href');
  }
}

/** Adds the public address below every calculator; without a known address nothing. */
export function addLiveAddresses(slides: readonly Slide[]): void {
  const base = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (!base) return;
  for (const { id, section } of slides) {
    for (const widget of section.querySelectorAll('.widget')) {
      const note = document.createElement('p');
      const link = document.createElement('a');
      note.className = 'live-address';
      link.href = `${base}#${id}`;
      link.textContent = link.href.replace(/^https?:\/\//, '');
      note.append('Zum Rechnen: ', link);
      widget.after(note);
    }
  }
}
