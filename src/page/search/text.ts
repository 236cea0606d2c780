import { classes, footnoteReferences } from '../../shared/markup.ts';
// The text of a part of the page, block by block: what the search reads, and shows again as sentences.

const inline = new Set([
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
const silent = `${parts.join()}, ${footnoteReferences}, style, script, button, select, input`;

/** Texts of the blocks below `root`; a picture counts with its alternative text. */
export function readBlocks(root: Element): string[] {
  const blocks: string[] = [];
  let text = '';
  const end = (): void => {
    const tidy = text.replace(/[ \t\n]+/g, ' ').trim();
    if (tidy) blocks.push(tidy);
    text = '';
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || node.matches(silent)) return;
    const alternative =
      node.getAttribute('alt') ?? (node.matches('svg, [role="img"]') ? node.getAttribute('aria-label') : null);
    const isBlock = alternative !== null || !inline.has(node.tagName);
    if (isBlock) end();
    if (alternative === null) node.childNodes.forEach(visit);
    else text = alternative;
    if (isBlock) end();
  };
  visit(root);
  end();
  return blocks;
}

/** The sentences of a block; none ends after a single letter, as in "z. B.", or before a number, as in "Art. 35". */
export function splitSentences(block: string): string[] {
  return block.split(/(?<=[.!?…][“"»)]?)(?<!(?:^|[\s.])\p{L}\.) (?=[\p{Lu}„(])/u);
}
