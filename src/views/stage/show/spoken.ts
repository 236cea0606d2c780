// What is said of a step that has appeared: its label, else its text in sentences, without what only decorates.
import { classes, data, footnoteReferences } from '../../../shared/markup.ts';

/** A piece of text in a drawing, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

// A line below another is its continuation up to this distance, in the units of the drawings.
const lineHeight = 38;
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark output q s samp small span strong sub sup time u var'.split(' '),
);
const silent = [
  '[aria-hidden="true"], template, script, style, annotation, button, input:not([aria-label]), select',
  footnoteReferences,
  `.${classes.backlinks}`,
  `.${classes.fragment}:not(.visible)`,
].join();

/** What a screen reader is told of a step. */
export function readStep(step: Element): string {
  const label = findLabel(step);
  if (label !== undefined) return joinSentences([label]);
  if (step.classList.contains(classes.codeStep))
    return joinSentences(listMeantLines(step).map(({ textContent }) => textContent));
  const isDrawn = step instanceof SVGElement && step.ownerSVGElement !== null;
  return joinSentences(isDrawn ? [joinPlaced(readPlaced(step))] : readLines(step));
}

/** The lines of code that a step points at. */
export function listMeantLines(step: Element): Element[] {
  const lines = step.parentElement?.querySelectorAll(`[${data.meant}~="${step.getAttribute(data.step)}"]`);
  return [...(lines ?? [])];
}

/** Texts as sentences, each with its end. */
export function joinSentences(texts: readonly string[]): string {
  const tidy = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return tidy.map((text) => (/[.!?…:;][“"»)]*$/.test(text) ? text : `${text}.`)).join(' ');
}

/** The texts of a drawing as one: lines below each other belong together, all else is set apart. */
export function joinPlaced(texts: readonly PlacedText[]): string {
  let joined = '';
  let before: PlacedText | undefined;
  for (const text of texts.filter((each) => each.text !== '')) {
    joined = before ? joinTwo(joined, text.text, continues(before, text)) : text.text;
    before = text;
  }
  return joined;
}

function continues(before: PlacedText, { x, y }: PlacedText): boolean {
  return x === before.x && y > before.y && y - before.y <= lineHeight;
}

function joinTwo(before: string, text: string, isSame: boolean): string {
  // A word that is divided at the end of its line.
  if (isSame && /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(text)) return before.slice(0, -1) + text;
  return `${before}${isSame || /[.,:;!?…]$/.test(before) ? '' : ','} ${text}`;
}

function readPlaced(part: Element): PlacedText[] {
  const label = findLabel(part);
  const read = (name: string): number => Number(part.getAttribute(name));
  if (part.matches(silent) || part.tagName === 'defs') return [];
  if (part.tagName !== 'text' && label === undefined) return [...part.children].flatMap(readPlaced);
  // A piece with a place of its own is another line or another word.
  const pieces = Array.from(part.childNodes, (node) =>
    node instanceof Element && node.hasAttribute('x') ? ` ${node.textContent}` : node.textContent,
  );
  const text = (label ?? pieces.join('')).replace(/\s+/g, ' ').trim();
  return [{ text, x: read('x'), y: read('y') }];
}

/** What an author has written of a part instead of its text; a drawing has no attribute for it. */
function findLabel(part: Element): string | undefined {
  const written = part.getAttribute('aria-label') ?? part.querySelector(':scope > :is(desc, title)')?.textContent;
  return written?.trim() || undefined;
}

/** The blocks of a part, each as a line; the cells of a row are one. */
function readLines(root: Element): string[] {
  const lines: string[] = [];
  let text = '';
  const end = (): void => {
    lines.push(text);
    text = '';
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || node.matches(silent) || node.checkVisibility?.() === false) return;
    const name = node.localName;
    if (name === 'tr') {
      const cells = Array.from(node.children, (cell) => readLines(cell).join(' ').trim());
      text = cells.filter(Boolean).join(', ');
      return end();
    }
    const replacement = node.getAttribute('alt') ?? (isWhole(node) ? findLabel(node) : undefined);
    const isBlock = !inline.has(name) && node instanceof HTMLElement && replacement === undefined;
    if (isBlock) end();
    if (replacement !== undefined) text += ` ${replacement} `;
    else if (name === 'svg') text += ` ${joinPlaced(readPlaced(node))} `;
    else node.childNodes.forEach(visit);
    if (isBlock) end();
  };
  visit(root);
  end();
  return lines;
}

/** Whether a label stands for all of a part; that of a group is only its name. */
function isWhole(part: Element): boolean {
  return part.matches('svg, math, input, [role="img"]');
}
