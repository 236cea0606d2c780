// What the parts of a name say, in words.

import { modelNameDecoder as words } from '#words/modelNameDecoder';
import { formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { publishers } from '../grammar/publishers.ts';
import { formatTerms, tuningTerms } from '../grammar/terms.ts';
import type { DateReading, Meaning, Part } from '../parts.ts';

/** What sort of part it is, in a word or two. */
export function nameSort(meaning: Meaning): string {
  if (meaning.kind !== 'term') return words.sorts[meaning.kind];
  if (meaning.term === 'variant') return words.sorts.variant;
  return formatTerms.includes(meaning.term) ? words.sorts.format : words.sorts.term;
}

/** What a part means. */
export function describePart(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'publisher':
      return describePublisher(meaning);
    case 'family':
      return describeFamily(meaning);
    case 'version':
      return words.version(meaning.version);
    case 'total':
    case 'active':
    case 'effective':
      return words[meaning.kind](formatSize(meaning.parameters));
    case 'experts':
      return describeExperts(meaning);
    case 'date':
      return describeDate(meaning);
    case 'context':
      return words.context(formatQuantity(meaning.tokens, words.tokens));
    case 'bits':
      return meaning.computeBits === undefined
        ? words.bits(meaning.bits)
        : words.bitsAndCompute(meaning.bits, meaning.computeBits);
    case 'gguf':
      return words.gguf(meaning.bits);
    case 'hybrid':
      return words.hybrid;
    case 'term':
      return words.terms[meaning.term];
    case 'unknown':
      return words.unknown;
  }
}

/** The name in a few words: how large, what for, from when. */
export function sayGist(parts: readonly Part[]): string {
  return parts
    .filter(({ meaning }) => isGist(meaning))
    .map(({ meaning }) => describePart(meaning))
    .join(', ');
}

function isGist(meaning: Meaning): boolean {
  if (meaning.kind === 'term') return tuningTerms.includes(meaning.term);
  return ['total', 'active', 'effective', 'date'].includes(meaning.kind);
}

function describePublisher({ publisher, isMaker }: Extract<Meaning, { kind: 'publisher' }>): string {
  if (publisher === undefined) return words.unknownPublisher;
  if (publisher.converts) return words.converter(publisher.name);
  if (isMaker === undefined) return publisher.name;
  return isMaker ? words.maker(publisher.name) : words.otherMaker(publisher.name);
}

function describeFamily({ family, role }: Extract<Meaning, { kind: 'family' }>): string {
  const makers = family.makers.map((account) => publishers.find((each) => each.account === account)?.name ?? account);
  const known = words.by(family.name, makers.join(words.or));
  return role === 'first' ? known : words[role](known);
}

function describeExperts({ experts, parameters }: Extract<Meaning, { kind: 'experts' }>): string {
  const count = formatNumber(experts);
  return parameters === undefined ? words.expertsAlone(count) : words.experts(count, formatSize(parameters));
}

function describeDate({ readings, isKnownOrder }: Extract<Meaning, { kind: 'date' }>): string {
  const dates = readings.map(sayDate).join(words.or);
  return isKnownOrder ? dates : words.perhaps(dates);
}

/** A date, which may lack its day or its year. */
function sayDate({ year, month, day }: DateReading): string {
  const name = words.month(month, year);
  return day === undefined ? name : words.day(day, name);
}

function formatSize(parameters: number): string {
  if (parameters >= 1e12) return formatQuantity(parameters / 1e12, words.trillion, 2);
  return parameters >= 1e9
    ? formatQuantity(parameters / 1e9, words.billion, 2)
    : formatQuantity(parameters / 1e6, words.million, 1);
}
