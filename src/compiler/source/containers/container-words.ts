// What stands behind the colons of a container: a name of ours, or one of Pandoc's, Quarto's or HackMD's, with
// attributes in braces (`::: {.column width="40%"}`) or a title (`:::info Title`).

import { containers } from '../../../shared/markup.ts';
import { wordsFor, type Words } from '../../../shared/words/languages.ts';
import type { ContainerWords } from '../../tokens.ts';
import { readWordList } from './word-list.ts';

/** A kind of box. */
type Callout = keyof Words['onSlides']['callouts'];

const { callouts } = wordsFor('en').onSlides;
const callout = new RegExp(`^(?:callout-)?(${Object.keys(callouts).join('|')})$`, 'i');
/** Attributes behind a name, without braces. */
const loose = /(?<=^\S+)\s+[\w:@.-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)(?:\s+[\w:@.-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+))*$/;
const known: readonly string[] = [...containers, 'notes', 'fragment', 'incremental', 'nonincremental', 'aside'];

/** Reads what stands behind the colons. */
export function readContainerWords(written: string): ContainerWords {
  const text = written
    .trim()
    .replace(/(?<!:):+$/, '')
    .trim()
    .replace(loose, (found) => ` {${found.trim()}}`);
  const braces = /\{[^{}]*\}$/.exec(text)?.[0] ?? '';
  const { id, classes, pairs } = readWordList(braces);
  const before = text.slice(0, text.length - braces.length).trim();
  const [, first = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(before) ?? [];
  if (first !== '' && (rest === '' || callout.test(first)))
    return {
      name: isKnownBelow(first) ? first.toLowerCase() : first,
      classes,
      id,
      pairs,
      title: pairs.get('title') ?? rest,
    };
  if (before !== '' || braces === '') return { name: before, classes, id, pairs, title: '' };
  const name = classes.find((each) => known.includes(each) || callout.test(each)) ?? classes[0] ?? 'div';
  return { name, classes: classes.filter((each) => each !== name), id, pairs, title: pairs.get('title') ?? '' };
}

/** Whether a name is known but for its capital letters. */
function isKnownBelow(name: string): boolean {
  return known.includes(name.toLowerCase());
}

/** The kind of a box that other tools set apart, as its author named it; undefined for any other container. */
export function findCallout({ name }: Pick<ContainerWords, 'name'>): Callout | undefined {
  const kind = callout.exec(name)?.[1]?.toLowerCase() ?? '';
  return isCallout(kind) ? kind : undefined;
}

function isCallout(kind: string): kind is Callout {
  return Object.hasOwn(callouts, kind);
}

/** Whether a container of another tool has a meaning here. */
export function isReadContainer(words: Pick<ContainerWords, 'name'>): boolean {
  const { name } = words;
  return known.includes(name) || findCallout(words) !== undefined || /^(?:r-[a-z-]+|div)$/.test(name);
}
