// The progress strip's ground: the share of each chapter among the slides that are shown, in its colour.
import { appendixChapter } from '../markup.ts';

/** A slide as far as the strip is concerned; without an accent it belongs to no chapter. */
interface TrackedSlide {
  readonly accent: string;
  readonly chapter: string;
}

/** The strip as a gradient with one colour per run of slides. */
export function formatTrack(slides: readonly TrackedSlide[]): string {
  const colors = slides.map(({ accent, chapter }) => (chapter === appendixChapter ? 'muted' : accent || 'muted'));
  const share = (count: number): string => `${((count / slides.length) * 100).toFixed(2)}%`;
  const stops: string[] = [];
  let before = 0;
  colors.forEach((color, index) => {
    if (colors[index + 1] === color) return;
    stops.push(`var(--${color}) ${share(before)} ${share(index + 1)}`);
    before = index + 1;
  });
  return `linear-gradient(90deg,${stops.join(',')})`;
}
