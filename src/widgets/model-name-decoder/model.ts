// Reads a model's name as Hugging Face writes it, part by part from left to right. What no rule of the grammar knows
// stays unknown: nothing is guessed.

import { families } from './grammar/families.ts';
import { findPublisher } from './grammar/publishers.ts';
import { formatTerms, terms, tuningTerms, type TermId } from './grammar/terms.ts';
import type { Meaning, Part, Seen } from './parts.ts';
import { numberRules } from './read-number.ts';

/** What a name does not say. */
type Unsaid = 'licence' | 'training' | 'context' | 'total' | 'active' | 'tuning' | 'format';

/** A name that was read. */
export interface Reading {
  readonly parts: readonly Part[];
  readonly unsaid: readonly Unsaid[];
}

const address = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\//i;
const separators = /^[-_.:/\s]+/;
const unknownPart = /^[^-_:/\s]+/;
// Where a part may end. Behind a family a number may follow at once.
const end = '(?![\\p{L}\\d])';
const endOfFamily = '(?!\\p{L})';

const familyRules = families.map((family) => [toPattern(family.pattern, endOfFamily), family] as const);
const termRules = terms.map(([term, pattern]) => [toPattern(pattern, end), term] as const);
const ends = toPattern('', end);

function toPattern(pattern: string, behind: string): RegExp {
  return new RegExp(`^(?:${pattern})${behind}`, 'iu');
}

/** Reads a name, or the address of its page. */
export function readName(text: string): Reading {
  const name = text.trim().replace(address, '');
  const slash = name.indexOf('/');
  const account = slash > 0 ? name.slice(0, slash) : undefined;
  const parts = markActive(
    account === undefined ? readParts(name, '') : readParts(cutPath(name.slice(slash + 1)), '/'),
  );
  const whole = account === undefined ? parts : [readPublisher(account, parts), ...parts];
  return { parts: whole, unsaid: listUnsaid(whole) };
}

/** Without what follows a name in the address of a page, as in "/tree/main". */
function cutPath(text: string): string {
  return text.replace(/\/(?:tree|blob|resolve|discussions)\/.*$/s, '');
}

function readPublisher(account: string, parts: readonly Part[]): Part {
  const publisher = findPublisher(account);
  const first = parts.map(({ meaning }) => meaning).find((meaning) => meaning.kind === 'family');
  const isMaker = publisher && first && first.family.makers.includes(publisher.account);
  return { text: account, before: '', meaning: { kind: 'publisher', publisher, isMaker } };
}

/** The parts of what stands behind an account; `start` is the sign before the first. */
function readParts(name: string, start: string): readonly Part[] {
  const parts: Part[] = [];
  let family: Seen['family'];
  let rest = name;
  while (rest !== '') {
    const before = separators.exec(rest)?.[0] ?? '';
    rest = rest.slice(before.length);
    if (rest === '') break;
    const [text, meaning] = readPart(rest, { parts, family });
    parts.push({
      text,
      before: parts.length === 0 ? start : before,
      meaning,
    });
    if (meaning.kind === 'family') family = meaning.family;
    rest = rest.slice(text.length);
  }
  return parts;
}

/** The part that a text begins with, and what it says. */
function readPart(rest: string, seen: Seen): readonly [text: string, meaning: Meaning] {
  for (const [pattern, read] of numberRules) {
    const match = pattern.exec(rest);
    const meaning = match && ends.test(rest.slice(match[0].length)) ? read(match.slice(1), seen) : undefined;
    if (match && meaning) return [match[0], meaning];
  }
  for (const [pattern, family] of familyRules) {
    const text = pattern.exec(rest)?.[0];
    if (text !== undefined) return [text, { kind: 'family', family, role: findRole(seen.parts) }];
  }
  const hybrid = seen.family?.custom === 'hybrid' && /^h(?![\p{L}\d])/iu.exec(rest)?.[0];
  if (hybrid) return [hybrid, { kind: 'hybrid' }];
  for (const [pattern, term] of termRules) {
    const text = pattern.exec(rest)?.[0];
    if (text !== undefined) return [text, { kind: 'term', term }];
  }
  return [unknownPart.exec(rest)?.[0] ?? rest, { kind: 'unknown' }];
}

function findRole(parts: readonly Part[]): 'first' | 'student' | 'further' {
  if (!parts.some(({ meaning }) => meaning.kind === 'family')) return 'first';
  return hasTerm(parts, ['distill']) ? 'student' : 'further';
}

/** A size before a number of experts is what computes for a token, as in "17B-16E". */
function markActive(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => {
    const next = parts[index + 1]?.meaning;
    const isActive = part.meaning.kind === 'total' && next?.kind === 'experts' && next.parameters === undefined;
    return isActive ? { ...part, meaning: { ...part.meaning, kind: 'active' } } : part;
  });
}

/** Licence and training data stand in no name. */
function listUnsaid(parts: readonly Part[]): readonly Unsaid[] {
  const says = (...kinds: readonly Meaning['kind'][]) => parts.some(({ meaning }) => kinds.includes(meaning.kind));
  const missing: readonly (readonly [Unsaid, boolean])[] = [
    ['total', says('total')],
    ['active', says('active')],
    ['tuning', hasTerm(parts, tuningTerms)],
    ['format', says('bits', 'gguf') || hasTerm(parts, formatTerms)],
    ['licence', false],
    ['context', says('context')],
    ['training', false],
  ];
  return missing.filter(([, isSaid]) => !isSaid).map(([unsaid]) => unsaid);
}

function hasTerm(parts: readonly Part[], wanted: readonly TermId[]): boolean {
  return parts.some(({ meaning }) => meaning.kind === 'term' && wanted.includes(meaning.term));
}
