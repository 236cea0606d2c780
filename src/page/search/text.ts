// The text of a part of the page, block by block: what the search reads, and shows again as sentences.
import { classes, footnoteReferences } from '../../shared/markup.ts';
import { splitWords } from './words/fold.ts';

const cells = new Set(['TD', 'TH']);
const inline = new Set([
  ...cells,
  'A',
  'ABBR',
  'B',
  'CITE',
  'CODE',
  'DATA',
  'EM',
  'I',
  'KBD',
  'MARK',
  'Q',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
]);
const parts = [classes.backlinks, classes.narrow, classes.cuts, classes.readingOffer].map((name) => `.${name}`);
const label = 'text, title, desc, [aria-label]';
const silentNames = new Set(['style', 'script', 'button', 'select', 'input']);
const silent = `${parts.join()}, ${footnoteReferences}`;

/** Texts of the blocks below `root`, a row of a table as one; a picture counts with its alternative text and its labels. */
export function readBlocks(root: Element, without?: string): string[] {
  const blocks: string[] = [];
  let text = '';
  const end = (): void => {
    const block = tidy(text);
    if (block) blocks.push(block);
    text = '';
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || isSilent(node, without)) return;
    if (cells.has(node.tagName)) text += text.trim() === '' ? '' : ' · ';
    const alternative = readAlternative(node);
    const isBlock = alternative !== null || !inline.has(node.tagName);
    if (isBlock) end();
    if (alternative !== null) blocks.push(...readPicture(node, alternative));
    else for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (isBlock) end();
  };
  visit(root);
  end();
  return blocks;
}

/** Whether an element says nothing here. Most have no attribute, and asking each for all selectors takes long. */
function isSilent(element: Element, without: string | undefined): boolean {
  if (silentNames.has(element.localName)) return true;
  return element.hasAttributes() && element.matches(without ? `${silent}, ${without}` : silent);
}

/** What stands for a picture; null for all else. */
function readAlternative(element: Element): string | null {
  if (!element.hasAttributes()) return null;
  const isPicture = (): boolean => element.matches('svg, [role="img"]');
  return element.getAttribute('alt') ?? (isPicture() ? element.getAttribute('aria-label') : null);
}

/** What a picture shows, in the author's words, and those of its labels that say more. */
function readPicture(picture: Element, alternative: string): string[] {
  const blocks = [alternative];
  const known = new Set(splitWords(alternative));
  for (const element of picture.querySelectorAll(label)) {
    const text =
      element.getAttribute('aria-label') ?? Array.from(element.childNodes, (node) => node.textContent).join(' ');
    const news = splitWords(text).filter((word) => !known.has(word));
    if (news.length > 0) blocks.push(tidy(text));
    for (const word of news) known.add(word);
  }
  return blocks;
}

function tidy(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim();
}

/** The sentences of a block; none ends after a single letter, as in "z. B.", or before a number, as in "Art. 35". */
export function splitSentences(block: string): string[] {
  return block.split(/(?<=[.!?…][“”"»)]?)(?<!(?:^|[\s.])\p{L}\.) (?=[\p{Lu}„“(])/u);
}
