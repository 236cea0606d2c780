// Attributes in comments, as Reveal's Markdown has them: `<!-- .slide: … -->` for the slide,
// `<!-- .element: … -->` for the element before it.

import { data } from '../../../shared/markup.ts';
import { listAttributes } from '../../source/attributes.ts';
import { isOrderForReveal, isUnsafeStyle } from '../../html/raw/allow-list.ts';
import type { Source } from '../../findings.ts';
import type { Attributes } from '../../tokens.ts';

const comment = /^\s*<!--\s*\.(slide|element):([\s\S]*?)-->/;
const isAllowed = /^(?:id|class|style|lang|data-[a-z][a-z0-9-]*)$/;
// The compiler writes these itself.
const reserved: readonly string[] = [data.chapter, data.accent, data.generated, data.linkList, data.note];

/** Whether a comment sets attributes, and of what. */
export function findAttributeTarget(text: string): 'slide' | 'element' | undefined {
  const target = comment.exec(text)?.[1];
  return target === 'slide' || target === 'element' ? target : undefined;
}

/** Reads the attributes of one comment; what may not pass is a finding and left out. */
export function readAttributes(source: Source, text: string, at: number): Attributes {
  const attributes = new Map<string, { value: string; at: number }>();
  const body = comment.exec(text)?.[2] ?? '';
  const bodyAt = at + text.indexOf(body);
  for (const { name: written, value, at: index } of listAttributes(body)) {
    const name = written.toLowerCase();
    const place = bodyAt + index;
    if (!isAllowed.test(name) || reserved.includes(name)) reportForbidden(source, place, name);
    else if (isOrderForReveal(name, value)) reportUnsupported(source, place, name);
    else if (name === 'style' && isUnsafeStyle(value)) reportUnsafeStyle(source, place, value);
    else attributes.set(name, { value, at: place });
  }
  return attributes;
}

/** Joins two sets of attributes: classes and styles add up, otherwise the later wins. */
export function mergeAttributes(first: Attributes | undefined, second: Attributes): Attributes {
  const merged = new Map(first);
  for (const [name, { value, at }] of second) {
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

function reportUnsupported(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'unsupported-attribute',
    message: `The attribute "${name}" would load something from elsewhere or hide the slide, and is left out.`,
    fix: 'Delete it; a background is a colour, a gradient or a picture: data-background-image="picture.jpg"',
  });
}

function reportUnsafeStyle(source: Source, at: number, value: string): void {
  source.warning(at, {
    rule: 'foreign-resource',
    message: `The style "${value}" loads something from elsewhere or runs a script, and is left out.`,
    fix: 'Put the picture beside the slides and type: data-background-image="picture.jpg"',
  });
}
