// What every page is made of, and every slide of it: an author's text can neither end its slide nor begin another.

import type { Deck } from '../../../../src/compiler/types.ts';
import { isPause } from './dangers.ts';
import { findAttribute, formatTag, isElement, listChildren, type Element, type Node, type Page } from './read-page.ts';

const body = /^a\.skip a\.skip main\.reveal nav\.toc(?: footer\.colophon)?(?: script)?$/;
const stage = /^div\.slides button\.menu$/;
const slide =
  /^(?:span\.alias )*(?:h[1-6] )+div\.body(?: aside\.notes)?(?: ol\.footnotes)? p\.place(?: p\.slide-links)?$/;

/** What stands in the page beside, between or in slides where it does not belong. */
export function listFrameFaults({ elements }: Page, deck: Pick<Deck, 'slides'>): string[] {
  const [root, main, slides] = ['body', 'main', 'div'].map((name) => elements.find(({ tagName }) => tagName === name));
  const sections = elements.filter(({ tagName }) => tagName === 'section');
  const ids = sections.map((section) => findAttribute(section, 'id')).join(' ');
  // Browsers read U+0000 as U+FFFD.
  const expected = deck.slides.map(({ id }) => id.replaceAll('\0', '\uFFFD')).join(' ');
  return [
    ...checkParts(root, body),
    ...checkParts(main, stage),
    ...sections
      .filter(({ parentNode }) => parentNode !== slides)
      .map((section) => `${formatTag(section)} stands elsewhere`),
    ...checkParts(slides, /^(?:(?:section|pause)(?: |$))*$/),
    ...sections.flatMap((section) => checkParts(section, slide)),
    ...(ids === expected ? [] : [`the slides are ${ids} instead of ${expected}`]),
  ];
}

function checkParts(element: Element | undefined, expected: RegExp): string[] {
  const children = element ? listChildren(element).filter(isContent) : [];
  const parts = children.map((child) => (isElement(child) ? formatPart(child) : child.nodeName)).join(' ');
  return element && expected.test(parts) ? [] : [`<${element?.tagName ?? 'nothing'}> holds ${parts}`];
}

/** "p.place"; headings and slides have classes of the author's own. */
function formatPart(element: Element): string {
  if (isPause(element)) return 'pause';
  const name = /^(?:section|h[1-6])$/.test(element.tagName) ? undefined : findAttribute(element, 'class');
  return name ? `${element.tagName}.${name.split(' ')[0]}` : element.tagName;
}

function isContent(node: Node): boolean {
  return !(node.nodeName === '#text' && 'value' in node && node.value.trim() === '');
}
