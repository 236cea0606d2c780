// Attributes in comments, as Reveal's Markdown has them: `<!-- .slide: … -->` for the slide,
// `<!-- .element: … -->` for the element before it.

import { readAttributeList } from '../../source/attributes.ts';
import { checkDataAttribute } from '../../html/attributes/data-attributes.ts';
import { keepFreeClasses } from '../../html/attributes/classes.ts';
import { findStyleFault, isUnsafeStyle } from '../../html/attributes/styles.ts';
import type { Source } from '../../findings.ts';
import type { Attributes } from '../../tokens.ts';

const comment = /^\s*<!--\s*\.(slide|element):([\s\S]*?)-->/;
const isAllowed = /^(?:id|class|style|lang|data-[a-z][a-z0-9-]*)$/;

/** Whether a comment sets attributes, and of what. */
export function findAttributeTarget(text: string): 'slide' | 'element' | undefined {
  const target = comment.exec(text)?.[1];
  return target === 'slide' || target === 'element' ? target : undefined;
}

/** Reads the attributes of one comment; what may not pass is a finding and left out. */
export function readAttributes(source: Source, text: string, at: number): Attributes {
  const attributes = new Map<string, { value: string; at: number }>();
  const { 1: target, 2: body = '' } = comment.exec(text) ?? [];
  const on = target === 'slide' ? 'slide' : 'element';
  const bodyAt = at + text.indexOf(body);
  for (const { name: typed, value: written, at: place } of readAttributeList(source, bodyAt, body)) {
    const name = typed.toLowerCase();
    // Names are found letter by letter, however their accents are spelled.
    const value = name === 'id' || name === 'data-alias' ? written.normalize('NFC') : written;
    if (!isAllowed.test(name)) reportForbidden(source, place, name);
    else if (name === 'style' && isForbiddenStyle(source, place, { value, on })) continue;
    else if (name === 'class') attributes.set(name, { value: keepFreeClasses(source, place, value), at: place });
    else if (!name.startsWith('data-') || checkDataAttribute(source, place, { name, value, on }))
      attributes.set(name, { value, at: place });
  }
  return attributes;
}

/** Joins sets of attributes: classes and styles add up, otherwise the last wins. */
export function mergeAttributes(sets: readonly (Attributes | undefined)[]): Attributes {
  const merged = new Map<string, { value: string; at: number }>();
  for (const [name, { value, at }] of sets.flatMap((set) => [...(set ?? [])])) {
    const before = merged.get(name)?.value;
    const isList = name === 'class' || name === 'style';
    merged.set(name, { value: isList && before ? `${before}${name === 'style' ? ';' : ' '}${value}` : value, at });
  }
  return merged;
}

function reportForbidden(source: Source, at: number, name: string): void {
  source.error(at, {
    rule: 'unknown-attribute',
    message: `The attribute "${name}" does not pass here.`,
    fix: 'Type one of: id, class, style, lang, data-…',
  });
}

function isForbiddenStyle(
  source: Source,
  at: number,
  { value, on }: { value: string; on: 'slide' | 'element' },
): boolean {
  const fault = findStyleFault(value, on);
  if (fault === undefined) return false;
  source.warning(at, {
    rule: 'foreign-resource',
    message: `The style "${value}" ${fault}, and is left out.`,
    fix: adviseStyle(value, on),
  });
  return true;
}

function adviseStyle(value: string, on: 'slide' | 'element'): string {
  if (isUnsafeStyle(value)) return 'Put the picture beside the slides and type: data-background-image="picture.jpg"';
  return on === 'slide'
    ? 'Delete the position; slides stand where the view puts them.'
    : 'Write position: absolute or position: relative.';
}
