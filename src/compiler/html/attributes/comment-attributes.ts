// Attributes in comments, as Reveal's Markdown has them: `<!-- .slide: … -->` for the slide,
// `<!-- .element: … -->` for the element before it. The colon may be missing, as Reveal reads it.

import { readLanguageAttribute } from '../../source/language-tag.ts';
import { readAttributeList, type WrittenAttribute } from '../../source/attributes.ts';
import type { Source } from '../../findings.ts';
import type { Attributes } from '../../tokens.ts';
import { classes } from '../../../shared/markup.ts';
import { keepFreeClasses } from './classes.ts';
import { isSizeRead } from './sizes.ts';
import { checkDataAttribute } from './data-attributes.ts';
import { findStyleFault, isUnsafeStyle } from './styles.ts';

const comment = /^\s*<!--\s*\.(slide|element)(?![\w-])\s*:?([\s\S]*?)-->/i;
const isAllowed = /^(?:id|class|style|lang|dir|data-[a-z][a-z0-9-]*)$/;
const isAllowedInside = /^(?:title|role|translate|aria-[a-z]+)$/;
const isSize = /^(?:width|height)$/;

/** Whose attributes a comment sets; only a picture and an author's own HTML have a width and a height. */
type Bearer = 'slide' | 'element' | 'picture';

/** Whether a comment sets attributes, and of what. */
export function findAttributeTarget(text: string): 'slide' | 'element' | undefined {
  const target = comment.exec(text)?.[1]?.toLowerCase();
  return target === 'slide' || target === 'element' ? target : undefined;
}

/** Reads the attributes of one comment; what may not pass is a finding and left out. */
export function readAttributes(
  source: Source,
  text: string,
  { at, bearer }: { at: number; bearer: Bearer },
): Attributes {
  const body = comment.exec(text)?.[2] ?? '';
  return passAttributes(source, readAttributeList(source, at + text.indexOf(body), body), bearer);
}

/** Those of written attributes that may pass; the others are findings. */
export function passAttributes(source: Source, all: readonly WrittenAttribute[], bearer: Bearer): Attributes {
  const attributes = new Map<string, { value: string; at: number }>();
  const on = bearer === 'slide' ? 'slide' : 'element';
  for (const { name: typed, value: written, at: place } of all) {
    const name = typed.toLowerCase();
    // Names are found letter by letter, however their accents are spelled.
    const value = name === 'id' || name === 'data-alias' ? written.normalize('NFC') : written;
    // Links to other hosts open beside the deck anyway.
    if (on === 'element' && ((name === 'target' && value === '_blank') || name === 'rel')) continue;
    if (isSize.test(name) && bearer === 'picture') {
      if (isSizeRead(value)) attributes.set(name, { value, at: place });
      else reportSize(source, place, { name, value });
    } else if (!isAllowed.test(name) && (on === 'slide' || !isAllowedInside.test(name)))
      reportForbidden(source, place, { name, value });
    else if (name === 'style' && isForbiddenStyle(source, place, { value, on })) continue;
    else if (name === 'class') attributes.set(name, { value: keepFreeClasses(source, place, value), at: place });
    else if (name === 'lang') {
      const tag = readLanguageAttribute(source, place, value);
      if (tag !== undefined) attributes.set(name, { value: tag, at: place });
    } else if (!name.startsWith('data-') || checkDataAttribute(source, place, { name, value, on }))
      attributes.set(name, { value, at: place });
  }
  return attributes;
}

function reportSize(source: Source, at: number, { name, value }: { name: string; value: string }): void {
  source.warning(at, {
    rule: 'wrong-value',
    message: `${name}="${value}" is no size, and is left out.`,
    fix: `Type the pixels of a slide that is 1280 wide, or a share: ${name}="300" or ${name}="50%"`,
  });
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

/** Reports a comment with attributes for an element that is not there. */
export function reportNoTarget(source: Source, at: number): void {
  source.warning(at, {
    rule: 'no-element',
    message: 'There is no element before this comment that could take the attributes.',
    fix: 'Put the comment directly behind the text, list item or picture that it is for.',
  });
}

function reportForbidden(source: Source, at: number, { name, value }: { name: string; value: string }): void {
  source.warning(at, {
    rule: 'unknown-attribute',
    message: `The attribute "${name}" does not pass here, and is left out.`,
    fix: adviseAttribute(name, value),
  });
}

/** What an author means who types a size, a class or an id without its name, or half the name of another attribute. */
function adviseAttribute(name: string, value: string): string {
  if (isSize.test(name)) return `Type style="${name}: ${/^\d+$/.test(value) ? `${value}px` : value}"`;
  if (/^(?:hidden|visibility)$/.test(name)) return 'To leave the slide out, type data-visibility="hidden"';
  const [, sign, word] = /^([.#]?)([a-z][\w-]*)$/.exec(name) ?? [];
  if (sign) return `Type ${sign === '.' ? 'class' : 'id'}="${word}"`;
  if (word === classes.fragment) return `Type class="${word}"`;
  return 'Type one of: id, class, style, lang, dir, data-…; inside a slide also title, role, aria-…';
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
