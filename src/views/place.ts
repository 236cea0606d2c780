// The place mark at the foot of a slide. The compiler writes it for the whole deck; when a cut or a
// chapter is shown, the stage writes the numbers that fit.
import type { Slide } from './slides.ts';

/** Writes "3 / 20" on a slide and moves its progress strip. */
export function markPlace(slide: Slide, number: number, count: number): void {
  const text = slide.section.querySelector('.place-number');
  if (text) text.textContent = `${number} / ${count}`;
  slide.section.style.setProperty('--n', String(number));
}

/** Sets the count and the chapters' shares on the container of the slides. */
export function markProgress(container: HTMLElement, shown: readonly Slide[]): void {
  container.style.setProperty('--count', String(shown.length));
  container.style.setProperty('--track', formatTrack(shown));
}

/** The progress strip as a gradient with one colour per run of slides. */
export function formatTrack(shown: readonly Pick<Slide, 'accent'>[]): string {
  const stops: string[] = [];
  let from = 0;
  shown.forEach(({ accent }, index) => {
    if (shown[index + 1]?.accent === accent) return;
    const to = Math.round(((index + 1) / shown.length) * 1000) / 10;
    stops.push(`var(--${accent || 'muted'}) ${from}% ${to}%`);
    from = to;
  });
  return `linear-gradient(90deg,${stops.join(',')})`;
}
