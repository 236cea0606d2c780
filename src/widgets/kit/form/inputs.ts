// What stands in the fields of a widget, and what was read from it.

import type { Values } from '../frame/widget.ts';
import { formatNumber } from '../numbers.ts';
import { readField, type Limit } from './read.ts';
import { mapFields, printValue, type FieldRule, type FieldRules, type TextsOf, type ValuesOf } from './rules.ts';
import type { FormTexts } from './texts.ts';

/** What stands in the fields, what was read from them, and one sentence for each that could not be used. */
export interface Inputs<Rules extends FieldRules> {
  readonly fields: TextsOf<Rules>;
  readonly values: ValuesOf<Rules>;
  readonly problems: { readonly [Name in keyof Rules]: string | undefined };
}

/** Bounds of some fields. */
export type Limits<Rules> = { readonly [Name in keyof Rules]?: Limit };

/** The fields of a widget. */
export interface FormFields<Rules extends FieldRules> {
  readonly attributes: Rules;
  readonly texts: FormTexts<Rules>;
  /** Bounds that follow from what the other fields hold. */
  readonly limit?: (values: ValuesOf<Rules>) => Limits<Rules>;
}

/** The values that a widget starts from. */
export function readDefaults<Rules extends FieldRules>(attributes: Rules): ValuesOf<Rules> {
  return mapFields(attributes, (_name, rule) => rule.default) as ValuesOf<Rules>;
}

/** The text of all fields for these values, plain, as in the address. */
export function writeFields<Rules extends FieldRules>(attributes: Rules, values: ValuesOf<Rules>): TextsOf<Rules> {
  return mapFields(attributes, (name) => printValue(values[name]));
}

/** Reads all fields; `last` supplies the value of every field that cannot be used. */
export function readFields<Rules extends FieldRules>(
  { attributes, texts, limit }: FormFields<Rules>,
  fields: TextsOf<Rules>,
  last: ValuesOf<Rules>,
): Inputs<Rules> {
  const read = (limits: Limits<Rules>) =>
    mapFields(attributes, (name, rule) =>
      readField(fields[name], { rule, texts: texts[name], last: last[name], limit: limits[name] }),
    );
  const valuesOf = (readings: ReturnType<typeof read>) =>
    mapFields(attributes, (name) => readings[name].value) as ValuesOf<Rules>;
  const free = read({});
  const readings = limit ? read(limit(valuesOf(free))) : free;
  return {
    fields,
    values: valuesOf(readings),
    problems: mapFields(attributes, (name) => readings[name].problem),
  };
}

/** Reads a tag or a link; what could be used is shown as it is written properly. */
export function readWritten<Rules extends FieldRules>(
  form: FormFields<Rules>,
  written: Values,
  last: ValuesOf<Rules>,
): Inputs<Rules> {
  const { attributes, texts } = form;
  const before = writeFields(attributes, last);
  const plain = mapFields(attributes, (name, rule) => readPlain(written[name] ?? before[name], rule));
  const inputs = readFields(form, plain, last);
  const fields = mapFields(attributes, (name, rule) =>
    inputs.problems[name] !== undefined && written[name] !== undefined
      ? written[name]
      : writeTidy(inputs.values[name], rule, texts[name].digits),
  );
  return { ...inputs, fields };
}

/** An amount in a tag or a link has a point for its decimals in every language. */
function readPlain(text: string, rule: FieldRule): string {
  const isPlain = rule.kind === 'amount' && /^-?\d+\.\d+$/.test(text);
  return isPlain ? formatNumber(Number(text), 12) : text;
}

/** A value as people write it. */
export function writeTidy(value: unknown, { kind }: FieldRule, digits = 0): string {
  if (typeof value !== 'number') return printValue(value);
  return formatNumber(value, kind === 'count' ? 0 : digits);
}
