// What must hold for every page that the compiler writes, whatever an author typed.

import { serialize } from 'parse5';
import type { Deck } from '../../../../src/compiler/types.ts';
import { listDangers } from './dangers.ts';
import { listFrameFaults } from './frame.ts';
import { listIdFaults } from './ids.ts';
import { listRepairs, listSpills } from './order.ts';
import { findAttribute, formatTag, readDocument, readPage, type Page } from './read-page.ts';

/** What is known of the slides that a page must show. */
type Slides = Pick<Deck, 'slides'>;

/** Everything that is wrong with a page: what a browser repairs, ids, links, attributes, and what could run or load. */
export function listFaults(body: string, deck: Slides): string[] {
  const page = readPage(body);
  return [
    ...page.errors,
    ...listRepairs(page),
    ...listFrameFaults(page, deck),
    ...listIdFaults(page),
    ...listEmptyAttributes(page),
    ...listDangersInEachReading(page),
  ];
}

/** Only what could break out of its slide, run, or load from elsewhere. */
export function listBreakouts(body: string, deck: Slides): string[] {
  const page = readPage(body);
  return [
    // Browsers take "&#133;" for "…", as Windows counts.
    ...page.errors.filter((error) => !error.startsWith('control-character-reference')),
    ...listSpills(page),
    ...listFrameFaults(page, deck),
    ...listDangersInEachReading(page),
  ];
}

/** As the page is read, and once more from what it has become: a browser could read something else then. */
function listDangersInEachReading(page: Page): string[] {
  const written = serialize(page.document);
  const again = readDocument(written);
  const dangers = new Set([...listDangers(page), ...listDangers(again)]);
  return [...dangers, ...(serialize(again.document) === written ? [] : ['the page changes when it is read again'])];
}

function listEmptyAttributes({ elements }: Page): string[] {
  return elements
    .filter((element) =>
      ['class', 'style', 'id', 'href', 'src'].some((name) => findAttribute(element, name)?.trim() === ''),
    )
    .map((element) => `an empty attribute: ${formatTag(element)}`);
}
