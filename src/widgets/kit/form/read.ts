// From typed or linked text to values. Whatever comes in, usable values come out: a field that cannot be used keeps
// its last good value and says so in one sentence.

import { widgetFields as words } from '#words/widgetFields';
import { cutText } from '../../../shared/talk/cut.ts';
import { splitList } from '../../data/attributes.ts';
import { formatNumber, formatQuantity, parseNumber } from '../numbers.ts';
import type { FieldTexts } from './texts.ts';
import type { FieldRule } from './rules.ts';

/** A usable value, and what was wrong if it is not the one that was typed. */
interface Reading {
  readonly value: unknown;
  readonly problem?: string;
}

/** A bound that follows from the other fields, and what to say above it. */
export interface Limit {
  readonly max: number;
  readonly tooMuch: string;
}

/** One field: what it may hold, what it is called, and the value that it keeps when its text cannot be used. */
interface ReadField {
  readonly rule: FieldRule;
  readonly texts: FieldTexts;
  readonly last: unknown;
  readonly limit?: Limit | undefined;
}

/** Reads the text of one field. */
export function readField(text: string, field: ReadField): Reading {
  switch (field.rule.kind) {
    case 'choice':
      return readChoice(text, field, field.rule);
    case 'list':
      return readList(text, field, field.rule.values);
    case 'text':
      return readText(text, field, field.rule.max);
    case 'count':
    case 'amount':
      return readNumber(text, field, field.rule);
  }
}

function readChoice(
  text: string,
  field: ReadField,
  { values, aliases = {} }: Extract<FieldRule, { kind: 'choice' }>,
): Reading {
  const value = Object.hasOwn(aliases, text) ? aliases[text] : text;
  return value !== undefined && values.includes(value) ? { value } : keep(field, sayUnknown(text, field.texts));
}

function readList(text: string, field: ReadField, values: readonly string[]): Reading {
  const parts = splitList(text);
  const unknown = parts.find((part) => !values.includes(part));
  // In the order of the list, so that the same choice has one address.
  if (unknown === undefined) return { value: values.filter((value) => parts.includes(value)) };
  return keep(field, sayUnknown(unknown, field.texts));
}

function readText(text: string, field: ReadField, max: number): Reading {
  // Half a character, of which there are two to an emoji, cannot stand in an address.
  return text.length <= max
    ? { value: text.replace(/\p{Cs}/gu, '\uFFFD') }
    : keep(field, words.tooLong(formatNumber(max)));
}

function readNumber(text: string, field: ReadField, rule: Extract<FieldRule, { kind: 'count' | 'amount' }>): Reading {
  const { texts, limit } = field;
  const parsed = parseNumber(text);
  if (!parsed.ok) return keep(field, parsed.problem === 'empty' ? words.empty : words.noNumber(quote(text)));
  const { value } = parsed;
  if (limit && value > limit.max) return keep(field, limit.tooMuch);
  if (value > rule.max) return keep(field, texts.most?.(rule.max) ?? words.most(describe(rule.max, texts)));
  if (value < rule.min) return keep(field, words.tooSmall(formatNumber(rule.min, texts.digits)));
  if (rule.kind === 'count' && !Number.isInteger(value)) return keep(field, words.notWhole);
  return { value };
}

/** The last good value, which may lie above a bound that has come down since. */
function keep({ last, limit, texts }: ReadField, complaint: string): Reading {
  const value = typeof last === 'number' && limit ? Math.min(last, limit.max) : last;
  const said = texts.say?.(value) ?? describe(value, texts);
  const stays = typeof value === 'number' ? words.reckonedWith : words.stays;
  return { value, problem: complaint + stays(said) };
}

/** A value in words. */
function describe(value: unknown, { options = [], unit, digits = 0 }: FieldTexts): string {
  if (typeof value === 'number')
    return unit === undefined ? formatNumber(value, digits) : formatQuantity(value, unit, digits);
  const parts = Array.isArray(value) ? value : [value];
  const named = parts.map((part) => options.find((option) => option.value === part)?.text ?? quote(String(part)));
  return named.join(', ') || words.nothing;
}

function sayUnknown(text: string, { unknown = words.unknown }: FieldTexts): string {
  return unknown(quote(text));
}

function quote(text: string): string {
  const longest = 24;
  const shown = text.trim();
  return words.quote(shown.length > longest ? `${cutText(shown, longest)}…` : shown);
}
