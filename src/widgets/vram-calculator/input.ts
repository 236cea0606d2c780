// From typed or linked text to a setup with a card to run it on. Whatever comes in, a usable setup comes
// out: a field that cannot be used keeps its last good value and says so in one sentence.

import { vram as words } from '#words/vram';
import { cutText } from '../../shared/talk/cut.ts';
import { gpus } from '../data/gpus.ts';
import { models } from '../data/models.ts';
import { quantisations } from '../data/quantisations.ts';
import type { Gpu, LanguageModel, Quantisation } from '../data/schema.ts';
import { formatQuantity, parseNumber } from '../kit/numbers.ts';
import { attributes } from './attributes.ts';
import type { KvBits, Setup } from './model.ts';

/** A field, by its name in the tag and in the address. */
export type FieldName = keyof typeof attributes;
/** Names of the fields, in the order of the address. */
// Object.keys does not know that an object has no other keys than its type says; this one was written as such.
export const fieldNames = Object.keys(attributes) as readonly FieldName[];
/** What stands in the fields, unchecked. */
export type Fields = Readonly<Record<FieldName, string>>;
/** One sentence for each field that could not be used. */
type Problems = Readonly<Partial<Record<FieldName, string>>>;

/** What is to run, and the card that it is asked about. */
export interface Plan extends Setup {
  readonly card: Gpu;
}

/** The plan everybody starts with. */
export const defaultSetup: Plan = {
  model: expectRecord(models, attributes.model.default),
  quantisation: expectRecord(quantisations, attributes.bits.default),
  contextTokens: attributes.context.default,
  conversations: attributes.users.default,
  kvBits: 16,
  card: expectRecord(gpus, attributes.card.default),
};

/** What stands in the fields, the last plan that could be read from them, and what could not. */
export interface Inputs {
  readonly fields: Fields;
  readonly setup: Plan;
  readonly problems: Problems;
}

/** A usable value, and what was wrong if it is not the one that was typed. */
interface Reading<T> {
  readonly value: T;
  readonly problem?: string;
}

/** The text of all fields for a plan, plain, as in the address. */
export function writeFields({ model, quantisation, contextTokens, conversations, kvBits, card }: Plan): Fields {
  return {
    model: model.id,
    bits: quantisation.id,
    context: String(contextTokens),
    users: String(conversations),
    kv: String(kvBits),
    card: card.id,
  };
}

/** Reads all fields; `last` supplies the value of every field that cannot be used. */
export function readFields(fields: Fields, last: Plan): { readonly setup: Plan; readonly problems: Problems } {
  const model = readModel(fields.model, last.model);
  const bits = readQuantisation(fields.bits, last.quantisation);
  const context = readContext(fields.context, model.value, last.contextTokens);
  const users = readConversations(fields.users, last.conversations);
  const kv = readKvBits(fields.kv, last.kvBits);
  const card = readCard(fields.card, last.card);
  return {
    setup: {
      model: model.value,
      quantisation: bits.value,
      contextTokens: context.value,
      conversations: users.value,
      kvBits: kv.value,
      card: card.value,
    },
    problems: collectProblems({ model, bits, context, users, kv, card }),
  };
}

function collectProblems(readings: Record<FieldName, Reading<unknown>>): Problems {
  const problems: Partial<Record<FieldName, string>> = {};
  for (const name of fieldNames) {
    const { problem } = readings[name];
    if (problem !== undefined) problems[name] = problem;
  }
  return problems;
}

function readModel(text: string, last: LanguageModel): Reading<LanguageModel> {
  const model = models.find(({ id }) => id === text);
  if (model !== undefined) return { value: model };
  return {
    value: last,
    problem: words.unknownModel(quote(text)) + words.instead(last.name),
  };
}

function readQuantisation(text: string, last: Quantisation): Reading<Quantisation> {
  const quantisation = findQuantisation(text);
  if (quantisation !== undefined) return { value: quantisation };
  return {
    value: last,
    problem: words.unknownBits(quote(text)) + words.instead(last.name),
  };
}

function findQuantisation(text: string): Quantisation | undefined {
  const byId = quantisations.find(({ id }) => id === text);
  // Links may carry the round figure that people say: "4" is the usual way with 4 bits.
  return byId ?? quantisations.find(({ usual, nominalBits }) => usual && String(nominalBits) === text);
}

function readContext(text: string, model: LanguageModel, last: number): Reading<number> {
  const max = model.contextTokens;
  const tooMany = words.mostTokens(model.name, formatQuantity(max, words.tokens));
  // The last good value may belong to another model, one that reads more.
  const value = Math.min(last, max);
  return readCount(text, { max, tooMany, value, instead: formatQuantity(value, words.tokens) });
}

function readConversations(text: string, last: number): Reading<number> {
  const tooMany = words.mostUsers(formatQuantity(attributes.users.max, words.conversations(attributes.users.max)));
  const instead = formatQuantity(last, words.ofConversations(last));
  return readCount(text, { max: attributes.users.max, tooMany, value: last, instead });
}

/** A whole number from 1 to `max`, and what to use and say instead of a bad one. */
interface CountRule {
  readonly max: number;
  readonly tooMany: string;
  readonly value: number;
  readonly instead: string;
}

function readCount(text: string, rule: CountRule): Reading<number> {
  const complain = (complaint: string) => ({
    value: rule.value,
    problem: complaint + words.instead(rule.instead),
  });
  const parsed = parseNumber(text);
  if (!parsed.ok) return complain(parsed.problem === 'empty' ? words.empty : words.noNumber(quote(text)));
  if (parsed.value > rule.max) return complain(rule.tooMany);
  if (parsed.value < 1) return complain(words.tooSmall);
  if (!Number.isInteger(parsed.value)) return complain(words.notWhole);
  return { value: parsed.value };
}

function readKvBits(text: string, last: KvBits): Reading<KvBits> {
  if (text === '16') return { value: 16 };
  if (text === '8') return { value: 8 };
  return {
    value: last,
    problem: words.wrongKv + words.instead(formatQuantity(last, words.bit)),
  };
}

function readCard(text: string, last: Gpu): Reading<Gpu> {
  const card = gpus.find(({ id }) => id === text);
  if (card !== undefined) return { value: card };
  return {
    value: last,
    problem: words.unknownCard(quote(text)) + words.instead(last.name),
  };
}

function expectRecord<T extends { readonly id: string }>(records: readonly T[], wanted: string): T {
  const record = records.find(({ id }) => id === wanted);
  if (record === undefined) throw new Error(`expected ${wanted} in the data`);
  return record;
}

function quote(text: string): string {
  const longest = 24;
  const shown = text.trim();
  return words.quote(shown.length > longest ? `${cutText(shown, longest)}…` : shown);
}
