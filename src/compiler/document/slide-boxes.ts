// The boxes in which slides stand. A deck has one; in a large deck all but a few slides wait in boxes of their own, so that
// a stage neither lays them out nor moves them there. To readers they are one article.

import { classes } from '../../shared/markup.ts';
import { fewSlides } from '../../shared/talk/slide-lists.ts';
import { html, raw, type Html } from '../html/html.ts';

// In a large deck so many slides stand beside the first.
const atHand = 9;
/** Chromium parses all that has arrived in one task, but looks behind a script whether others wait; an empty one runs nothing. */
export const parserPause = raw('<script></script>');
// The slide that an address asks for is shown with its box, so boxes are small.
const perBox = 40;
// Slides with notes of some length, parsed in a task that is no long one.
const perPause = 15;

/** What stands in <main>. */
interface MainParts {
  /** The first slide, and the styles behind it. */
  readonly start: Html;
  readonly others: readonly Html[];
  /** The style of what holds slides. */
  readonly track: string;
  readonly menu: Html;
}

/** Renders <main>; a stage runs in what holds the first slide. */
export function renderMain({ start, others, track, menu }: MainParts): Html {
  const renderStage = (slides: readonly Html[]): Html =>
    html`<div class="${classes.slides}" style="${track}">
${start}${slides}
</div>${menu}`;
  const renderAfterPause = (slides: readonly Html[]): Html => html`${parserPause}
${slides}`;
  if (others.length < fewSlides) {
    const [first = [], ...later] = splitEvery(others, perPause);
    return html`<main class="${classes.reveal}">${renderStage([...first, ...later.map(renderAfterPause)])}</main>`;
  }
  const boxes = splitEvery(others.slice(atHand), perBox).map(
    (slides) => html`<div class="${classes.slides} ${classes.parked}" style="${track}">${renderAfterPause(slides)}
</div>
`,
  );
  return html`<main class="${classes.reveal}"><div class="${classes.reveal}">${renderStage(others.slice(0, atHand))}</div>
${boxes}</main>`;
}

function splitEvery<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}
