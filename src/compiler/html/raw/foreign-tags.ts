// Tags and attributes of other tools in an author's HTML: `<v-click>` and `v-click` of Slidev are steps, and in the place of
// a page inside a slide stands a link to it. Tags of old HTML become those of today.

import { classes } from '../../../shared/markup.ts';
import { decodeReferences } from '../../source/plain-text.ts';
import { listOpening, resolveAddress } from '../addresses/addresses.ts';
import { resolveAsset } from '../files/assets.ts';
import { findForeignAddress, nameForeignMedia } from '../files/foreign-media.ts';
import type { AttributePlace } from './attributes.ts';
import { reportFrame, reportOldTag } from './findings.ts';
import type { FoundAttribute, FoundTag, WrittenTag } from './writer.ts';

/** Tags of old HTML by what stands for them; of some only the text is left. */
const old: Readonly<Record<string, string>> = {
  strike: 's',
  tt: 'code',
  acronym: 'abbr',
  font: 'span',
  big: 'span',
  nobr: 'span',
};

const step = /^v-(?:click|after)(?:\..*)?$/i;

/** Whether only what stands in a tag is of use; of a formula in MathML the outermost tag is told. */
export function isIdle(name: string): boolean {
  return /^(?:v-clicks|v-switch|m(?:i|n|o|s|row|frac|sqrt|root|sup|sub|subsup|text|space|over|under|underover|table|tr|td|style|padded)|semantics|annotation)$/i.test(
    name,
  );
}

/** A tag of another tool as one of ours; undefined for any other. */
export function writeForeignTag<Part>(
  { name, at, attributes }: FoundTag,
  { place, isInline }: { place: AttributePlace; isInline: boolean },
): WrittenTag<Part> | undefined {
  if (step.test(name)) return { name: isInline ? 'span' : 'div', attributes: [['class', classes.fragment]] };
  const lower = name.toLowerCase();
  if (lower === 'center')
    return {
      name: isInline ? 'span' : 'div',
      attributes: [['style', `${isInline ? 'display:block;' : ''}text-align:center`]],
    };
  if (Object.hasOwn(old, lower)) {
    if (old[lower] === 'span') reportOldTag(place.source, at, name);
    return { name: old[lower] ?? 'span', attributes: [] };
  }
  if (lower !== 'iframe') return undefined;
  const read = (wanted: RegExp) =>
    decodeReferences(attributes.find((found) => wanted.test(found.name))?.value ?? '').trim();
  const written = read(/^(?:data-)?src$/i).replace(/^\/\//, 'https://');
  if (!/^https?:/i.test(written)) return undefined;
  const address = resolveAddress(written, { ...place, at });
  if (address === undefined) return undefined;
  reportFrame(place.source, at);
  const text = read(/^title$/i) || address;
  place.links.push({ source: place.source, at, address, text });
  return { name: 'a', attributes: [['href', address], ...listOpening(address)], content: text };
}

/** A link, or inside of one its text alone, in the place of a picture, film or sound that lies elsewhere; undefined for any other tag. */
export function linkForeignMedia<Part>(
  { name, at }: FoundTag,
  found: readonly FoundAttribute[],
  { place, isInLink }: { place: AttributePlace; isInLink: boolean },
): WrittenTag<Part> | undefined {
  if (!/^(?:img|video|audio)$/i.test(name)) return undefined;
  const read = (wanted: RegExp) => found.find((each) => wanted.test(each.name));
  const file = read(/^(?:data-)?src$/);
  const address = findForeignAddress(file?.value ?? '');
  if (!file || address === undefined) return undefined;
  const { source, assets, links } = place;
  resolveAsset({ source, at: file.at, address: file.value, isLinked: !isInLink }, assets);
  const content = nameForeignMedia(read(/^(?:alt|title|aria-label)$/)?.value ?? '', address);
  const step = read(/^class$/)
    ?.value.split(/\s+/)
    .includes(classes.fragment)
    ? classes.fragment
    : undefined;
  const attributes = step ? ([['class', step]] as const) : [];
  if (isInLink) return { name: 'span', attributes, content };
  links.push({ source, at, address, text: content });
  return { name: 'a', attributes: [['href', address], ...listOpening(address), ...attributes], content };
}

/** The attributes of a tag, with the class of a step in the place of Slidev's. */
export function readSteps(attributes: readonly FoundAttribute[]): readonly FoundAttribute[] {
  const found = attributes.find(({ name }) => step.test(name));
  if (!found) return attributes;
  const others = attributes.filter(({ name }) => !step.test(name));
  const own = others.find(({ name }) => name.toLowerCase() === 'class');
  const value = own ? `${own.value} ${classes.fragment}` : classes.fragment;
  return [...others.filter((each) => each !== own), { name: 'class', value, at: found.at }];
}
