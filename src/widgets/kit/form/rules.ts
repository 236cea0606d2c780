// What the fields of a widget may hold, by the rules of its attributes.

import type { AttributeRule } from '../../data/attributes.ts';

/** A rule with a value to start from. */
export type FieldRule = AttributeRule & { readonly default: unknown };
/** The rules of a widget's fields by their names in tag and address. */
export type FieldRules = Readonly<Record<string, FieldRule>>;
/** The name of one of them. */
export type NameOf<Rules> = keyof Rules & string;

/** What is read from a field. */
type ValueOf<Rule> = Rule extends { readonly kind: 'choice'; readonly values: readonly (infer Value)[] }
  ? Value
  : Rule extends { readonly kind: 'list'; readonly values: readonly (infer Value)[] }
    ? readonly Value[]
    : Rule extends { readonly kind: 'count' | 'amount' }
      ? number
      : string;

/** What is read from all fields. */
export type ValuesOf<Rules> = { readonly [Name in keyof Rules]: ValueOf<Rules[Name]> };
/** What stands in the fields, unchecked. */
export type TextsOf<Rules> = { readonly [Name in keyof Rules]: string };

/** The text of a value, plain, as in the address. */
export function printValue(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

/** One value for each field. */
export function mapFields<Rules extends FieldRules, Value>(
  rules: Rules,
  make: (name: NameOf<Rules>, rule: FieldRule) => Value,
): { readonly [Name in keyof Rules]: Value } {
  const entries = Object.entries(rules).map(([name, rule]) => [name, make(name, rule)]);
  // Entries lose their names' types; these are exactly the rules' own.
  return Object.fromEntries(entries) as { readonly [Name in keyof Rules]: Value };
}
