// Where a slide that is too long for a page is cut: between lines, rows, items and blocks, as high as the page has room.

import { classes, quizElement } from '../../../shared/markup.ts';

/** A place between two nodes, or in a text. */
export interface Break {
  readonly node: Node;
  readonly offset: number;
}

// What stays in one piece.
const whole = `tr, figure, img, svg, video, audio, math, button, summary, dt, h1, h2, h3, h4, h5, h6, ${quizElement}, .${classes.widget}`;
// What is never the last on a page.
const heads = 'h1, h2, h3, h4, h5, h6, dt, caption, thead, summary, figcaption';

/** The place in `parent` from which on it reaches below `limit`, in pixels of the window; undefined when nothing does. */
export function findBreak(parent: Element, limit: number): Break | undefined {
  for (const child of parent.childNodes) {
    const { top, bottom, height } = measure(child);
    if (height === 0 || bottom <= limit) continue;
    const before = stepBack(child);
    if (child instanceof Text) return findInText(child, limit) ?? before;
    if (!(child instanceof Element) || top >= limit || child.matches(whole)) return before;
    const { paddingBottom, borderBottomWidth } = getComputedStyle(child);
    const inside = findBreak(child, limit - parseFloat(paddingBottom) - parseFloat(borderBottomWidth));
    return inside && !isAtStart(inside, child) ? inside : before;
  }
  return undefined;
}

/** Whether nothing that can be seen stands in `parent` before a place. */
export function isAtStart({ node, offset }: Break, parent: Element): boolean {
  const range = document.createRange();
  range.setStart(parent, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  return before.textContent?.trim() === '' && !before.querySelector('img, svg, video, audio, input, hr');
}

/** The place before a node, and before headings right above it. */
function stepBack(child: ChildNode): Break {
  let first = child;
  for (let previous = child.previousSibling; previous; previous = previous.previousSibling) {
    if (previous instanceof Element && previous.matches(heads)) first = previous;
    else if (previous.textContent?.trim()) break;
  }
  return { node: first.parentNode ?? first, offset: [...(first.parentNode?.childNodes ?? [])].indexOf(first) };
}

/** The beginning of the first line that is below `limit`; undefined for the first one. */
function findInText(text: Text, limit: number): Break | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(text, middle).bottom <= limit) low = middle;
    else high = middle - 1;
  }
  const fits = text.data.slice(0, low);
  const offset = Math.max(fits.lastIndexOf('\n'), fits.lastIndexOf(' ')) + 1 || low;
  return fits.trim() === '' ? undefined : { node: text, offset };
}

function measure(node: Node, length?: number): DOMRect {
  if (node instanceof Element && length === undefined) return node.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(node);
  if (length !== undefined) range.setEnd(node, length);
  return range.getBoundingClientRect();
}
