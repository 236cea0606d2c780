// The footnotes of a slide in the book: one list by their numbers, each with the way back as text.

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { classes } from '../../shared/markup.ts';
import { createText, findElements, getAttribute, hasClass, readText, replaceNode } from './tree.ts';

/** Puts the footnotes of the notes into the slide's list, by their numbers. */
export function joinFootnotes(section: Tree.Element): void {
  for (const link of findElements(section, (element) => hasClass(element, classes.backlink))) {
    if (readText(link) === '') link.childNodes.push(Object.assign(createText('↩'), { parentNode: link }));
  }
  const lists = findElements(section, (element) => hasClass(element, classes.footnotes));
  const last = lists.at(-1);
  if (!last || lists.length < 2) return;
  const entries = lists.flatMap((list) => findElements(list, ({ tagName }) => tagName === 'li'));
  const numbered = entries.filter((entry) => getAttribute(entry, 'value') !== undefined);
  for (const list of lists.slice(0, -1)) replaceNode(list, []);
  last.childNodes = numbered.toSorted((first, second) => readNumber(first) - readNumber(second));
  for (const entry of numbered) entry.parentNode = last;
}

function readNumber(entry: Tree.Element): number {
  return Number(getAttribute(entry, 'value'));
}
