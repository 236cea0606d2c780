// Attributes of drawings: as in raw HTML, but ids may get other names where the drawing is used, and so may what
// refers to them.

import type { FoundAttribute } from '../../html/raw/writer.ts';
import { findForbiddenAttribute } from '../../html/raw/allow-list.ts';
import { writeAttribute, type AttributePlace } from '../../html/raw/attributes.ts';
import { reportRemoved } from './findings.ts';

/** The value of an attribute, with the ids in it apart. */
export type DrawingValue = readonly (string | { readonly id: string })[];

const hrefs = new Set(['use', 'textPath', 'pattern', 'linearGradient', 'radialGradient']);

/** The attributes with links as they are written today; `xlink:href` counts where there is no other. */
export function renameLinks(found: readonly FoundAttribute[]): readonly FoundAttribute[] {
  const isWritten = found.some(({ name }) => name === 'href');
  return isWritten ? found : found.map((one) => (one.name === 'xlink:href' ? { ...one, name: 'href' } : one));
}

/** An attribute of a drawing as the page says it; nothing, with a finding, where it may not stand. */
export function writeDrawingAttribute(
  tag: string,
  attribute: FoundAttribute,
  place: AttributePlace,
): (readonly [string, DrawingValue])[] {
  const { name, value, at } = attribute;
  if (name === 'id') return value === '' ? [] : [[name, [{ id: value }]]];
  if (name === 'href' && hrefs.has(tag)) {
    const id = /^\s*#(\S+)\s*$/.exec(value)?.[1];
    if (id !== undefined) return [[name, ['#', { id }]]];
    reportRemoved(place.source, at, `${name}="${value}"`);
    return [];
  }
  const forbidden = tag === 'a' ? undefined : findForbiddenAttribute(name, value);
  if (forbidden) reportRemoved(place.source, at, forbidden);
  const written = forbidden ? [] : writeAttribute(tag, attribute, place);
  return written.map(([key, text]) => [key, /^(?:data-|href$)/.test(key) ? [text] : splitReferences(text)] as const);
}

/** A value with the ids in its `url(#…)` apart. */
function splitReferences(value: string): DrawingValue {
  const parts = value.split(/url\(\s{0,9}["']?#([^\s"'()]+)["']?\s{0,9}\)/i);
  return parts.flatMap((part, index) => (index % 2 === 0 ? [part] : ['url(#', { id: part }, ')']));
}
