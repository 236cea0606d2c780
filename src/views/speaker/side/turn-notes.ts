// Turns the notes like pages: the last line that was read whole stays in sight as the first, with a mark below it, so
// that the eye finds where it left off.

/** Onwards in the text, or back. */
export type Direction = 'on' | 'back';

/** A stretch from top to bottom, in pixels of the window. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What a turn does: how far it scrolls, and where the mark stands before that. */
interface Turn {
  readonly by: number;
  readonly mark: number;
}

/** The part of the text that can be seen, and what scrolls it: the box, or in small windows the page. */
interface Frame {
  readonly scroller: Element;
  readonly text: Span;
  readonly view: Span;
}

// Above the line that stays in sight.
const margin = 8;

/** Turns to what comes before or after; false where there is nothing more. */
export function turnNotes(box: HTMLElement, direction: Direction): boolean {
  const { scroller, text, view } = findFrame(box);
  if (!isCutOff({ text, view }, direction)) return false;
  const { by, mark } = planTurn(readLines(box), view, direction);
  const line = box.querySelector<HTMLElement>('.speaker-mark');
  if (line) {
    line.hidden = false;
    line.style.top = `${mark - box.getBoundingClientRect().top + box.scrollTop}px`;
  }
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top: by, behavior: isCalm ? 'instant' : 'smooth' });
  return true;
}

/** Whether there is more to read below. */
export function hasMoreBelow(box: HTMLElement): boolean {
  return isCutOff(findFrame(box), 'on');
}

/** Plans a turn over lines in order. What is taller than the window goes by in large parts. */
export function planTurn(lines: readonly Span[], view: Span, direction: Direction): Turn {
  const height = view.bottom - view.top;
  const whole = lines.filter(({ top, bottom }) => top >= view.top - 1 && bottom <= view.bottom + 1);
  const last = direction === 'on' ? whole.at(-1) : whole[0];
  const turn =
    last &&
    (direction === 'on'
      ? { by: last.top - view.top - margin, mark: last.bottom }
      : { by: last.bottom - view.bottom + margin, mark: last.top });
  if (turn && Math.abs(turn.by) >= height / 4) return turn;
  return direction === 'on' ? { by: 0.8 * height, mark: view.bottom } : { by: -0.8 * height, mark: view.top };
}

/** Joins boxes of letters that stand beside each other, such as a raised number and the text around it. */
export function joinLines(boxes: readonly Span[]): Span[] {
  const lines: Span[] = [];
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    const smaller = Math.min(box.bottom - box.top, last ? last.bottom - last.top : 0);
    if (last && last.bottom - box.top > smaller / 3) {
      lines[lines.length - 1] = { top: last.top, bottom: Math.max(last.bottom, box.bottom) };
    } else lines.push(box);
  }
  return lines;
}

function isCutOff({ text, view }: Pick<Frame, 'text' | 'view'>, direction: Direction): boolean {
  return direction === 'on' ? text.bottom > view.bottom + 4 : text.top < view.top - 4;
}

function findFrame(box: HTMLElement): Frame {
  const { top, bottom } = box.getBoundingClientRect();
  if (getComputedStyle(box).overflowY !== 'visible') {
    const start = top - box.scrollTop;
    return { scroller: box, text: { top: start, bottom: start + box.scrollHeight }, view: { top, bottom } };
  }
  const bar = document.querySelector('.speaker-bar');
  const end = bar?.getBoundingClientRect().top ?? innerHeight;
  return { scroller: document.documentElement, text: { top, bottom }, view: { top: 0, bottom: end } };
}

function readLines(box: HTMLElement): Span[] {
  const boxes: Span[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    boxes.push(...range.getClientRects());
  }
  return joinLines(boxes.filter(({ top, bottom }) => bottom > top));
}
