// Attributes of an author's HTML, in slides and in drawings: what they may say, and what the page says instead.

import { readLanguageAttribute } from '../../source/language-tag.ts';
import { isStray, reportStray, reportTwice } from '../../source/attributes.ts';
import { decodeReferences } from '../../source/plain-text.ts';
import { data } from '../../../shared/markup.ts';
import { formatVeil, readStyleInk, type Surface } from '../../colors/styles.ts';
import type { Source } from '../../findings.ts';
import type { LinkUse } from '../../types.ts';
import { listDownload, listOpening, resolveAddress } from '../addresses/addresses.ts';
import { resolveAsset, type Assets } from '../files/assets.ts';
import { keepFreeClasses } from '../attributes/classes.ts';
import { checkDataAttribute } from '../attributes/data-attributes.ts';
import { fitStyle } from '../attributes/slide-styles.ts';
import { isAllowedAttribute, isForbiddenValue, loadedAttributes, normaliseAttribute } from './allow-list.ts';
import { reportAutoplay, reportForbidden } from './findings.ts';
import { reportForbiddenStyle, reportRefusedAttribute } from './attribute-findings.ts';
import type { FoundAttribute } from './writer.ts';

// Their height cuts nothing off: they are pictures, or grow with what they hold anyway.
const sized = new Set('img video audio svg figure picture hr progress meter table tr th td col'.split(' '));

/** Where attributes stand, and what they are looked up in or add to. */
export interface AttributePlace {
  readonly source: Source;
  readonly assets: Assets;
  /** What stands behind the text; a drawing has grounds of its own. */
  readonly surface?: Surface | undefined;
  /** Grows with each link. */
  readonly links: LinkUse[];
}

/** The attributes of one tag under the names that the page writes, values without references; of two the first, but classes add up. */
export function readFoundAttributes(found: readonly FoundAttribute[], source: Source): FoundAttribute[] {
  const read = new Map<string, FoundAttribute>();
  for (const { name: written, value, at } of found) {
    const name = normaliseAttribute(written);
    const before = read.get(name);
    if (before) reportTwice(source, at, name);
    if (!before) read.set(name, { name, value: decodeReferences(value), at });
    else if (name === 'class') read.set(name, { ...before, value: `${before.value} ${decodeReferences(value)}` });
  }
  return [...read.values()];
}

/** An attribute as the page says it; nothing, with a finding, where it may not stand. */
export function writeAttribute(
  tag: string,
  { name, value, at }: FoundAttribute,
  { source, assets, surface, links }: AttributePlace,
): (readonly [string, string])[] {
  // Reveal's way of loading late.
  if (loadedAttributes.includes(name) || name === 'data-src') {
    const isPicture = tag === 'img' || name === 'poster';
    const address = resolveAsset({ source, at, address: value, isPicture }, assets);
    return address === undefined ? [] : [[name === 'data-src' ? 'src' : name, address]];
  }
  if (tag === 'a' && name === 'href') {
    const address = resolveAddress(value, { source, at, assets });
    if (address === undefined) return [];
    links.push({ source, at, address, text: '' });
    return [[name, address], ...listOpening(address), ...listDownload(address)];
  }
  if (tag === 'a' && isWhereLinksOpen(name, value)) return [];
  if (name === 'class') {
    const free = keepFreeClasses(source, at, value);
    return free === '' ? [] : [[name, free]];
  }
  if (name === 'lang') {
    const tag = readLanguageAttribute(source, at, value);
    return tag === undefined ? [] : [[name, tag]];
  }
  if (name.startsWith('data-') && !checkDataAttribute(source, at, { name, value, on: 'element' })) return [];
  if (name === 'autoplay') {
    reportAutoplay(source, at);
    return [];
  }
  if (isStray(name)) {
    reportStray(source, at, name);
    return [];
  }
  if (!isAllowedAttribute(name)) {
    reportRefusedAttribute(source, at, name);
    return [];
  }
  if (isForbiddenValue(name, value)) {
    if (name === 'style') reportForbiddenStyle(source, at, value);
    else reportForbidden(source, at, `${name}="${value}"`);
    return [];
  }
  return name === 'style' && surface ? writeStyle(tag, value, { surface, source, at }) : [[name, value]];
}

/** A style, and how to write on the ground that it gives the element. */
function writeStyle(
  tag: string,
  written: string,
  { surface, ...place }: { surface: Surface; source: Source; at: number },
): (readonly [string, string])[] {
  const { ground, scrim } = readStyleInk(written, surface, place);
  const style = fitStyle(written, sized.has(tag) ? 'picture' : 'text');
  return [
    ['style', scrim ? `${style};${formatVeil(scrim)}` : style],
    ...(ground ? [[data.ground, ground] as const] : []),
  ];
}

/** Whether an author says what the compiler does anyway: links to other hosts open beside the deck and do not know it. */
function isWhereLinksOpen(name: string, value: string): boolean {
  if (name === 'target') return /^_blank$/i.test(value.trim());
  return name === 'rel' && !/(?:^|\s)opener(?:\s|$)/i.test(value);
}
