// Keeps selectors to the slides, so that no style reaches the deck's own controls.

import { classes, data } from '../../shared/markup.ts';
import type { Selector, SelectorComponent } from 'lightningcss';

const descendant: SelectorComponent = { type: 'combinator', value: 'descendant' };
const page: SelectorComponent = { type: 'type', name: 'html' };
const slides: SelectorComponent = { type: 'class', name: classes.slides };
/** Always true, and counts as an id: an author's rule is stronger than those of stage and paper, which name their view. */
const strength: SelectorComponent = { type: 'pseudo-class', kind: 'not', selectors: [[{ type: 'id', name: 'theme' }]] };

/** The selector below `.slides`; variables of the whole page, and what it says of the page, may stand before. */
export function scopeSelector(selector: Selector): Selector | undefined {
  if (selector.length === 0 || selector[0]?.type === 'nesting') return undefined;
  const compounds = splitCompounds(selector);
  const first = compounds[0]?.parts.some(isPage) ? compounds.shift() : undefined;
  while (compounds[0]?.parts.every(isFrame)) compounds.shift();
  const theme = first?.parts.filter((part) => !isRoot(part)) ?? [];
  // Variables stay as strong as those of the deck: paper and grounds of slides have values of their own.
  if (compounds.length === 0 && first) return [page, ...theme];
  const rest = compounds.flatMap(({ parts, before }, index) => [index === 0 ? descendant : before, ...parts]);
  const isFrameAlone = rest.length === 0;
  return [page, ...(isFrameAlone ? [] : [strength]), ...theme, descendant, slides, ...rest];
}

/** Whether a selector is for the whole page and nothing in it. */
export function isForPage(selector: Selector): boolean {
  const compounds = splitCompounds(selector);
  return compounds.length === 1 && (compounds[0]?.parts.some(isPage) ?? false);
}

/** Whether a selector is for the buttons and fields of the deck, which stand on slides, too. */
export function isForControls(selector: Selector): boolean {
  const subject = splitCompounds(selector).at(-1)?.parts ?? [];
  return subject.some((part) => part.type === 'type' && /^(?:button|input|select|textarea|dialog)$/i.test(part.name));
}

/** Whether a selector is for whole slides, or for all of them. */
export function isForSlide(selector: Selector): boolean {
  const subject = splitCompounds(selector).at(-1)?.parts ?? [];
  return subject.every(isFrame) || subject.some((part) => part.type === 'type' && part.name === 'section');
}

interface Compound {
  readonly parts: SelectorComponent[];
  readonly before: SelectorComponent;
}

function splitCompounds(selector: Selector): Compound[] {
  const compounds: Compound[] = [{ parts: [], before: descendant }];
  for (const part of selector) {
    if (part.type === 'combinator' && part.value !== 'pseudo-element') compounds.push({ parts: [], before: part });
    else compounds.at(-1)?.parts.push(part);
  }
  return compounds;
}

/** Of the whole page. */
function isPage(part: SelectorComponent): boolean {
  return isRoot(part) || (part.type === 'attribute' && part.name === data.theme);
}

function isRoot(part: SelectorComponent): boolean {
  return (part.type === 'type' && /^html$/i.test(part.name)) || (part.type === 'pseudo-class' && part.kind === 'root');
}

/** What stands around the slides, here or in Reveal. */
function isFrame(part: SelectorComponent): boolean {
  return (
    (part.type === 'type' && /^(?:body|main)$/i.test(part.name)) ||
    (part.type === 'class' && /^(?:reveal|slides|reveal-viewport)$/.test(part.name))
  );
}
