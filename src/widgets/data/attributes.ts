// What an author may write in a widget's tag, as data: the compiler checks it with place, the widget reads it. The
// names are those of the fields in the address.

/** One of a list; an alias is another name for one of its values. */
interface ChoiceRule {
  readonly kind: 'choice';
  readonly values: readonly string[];
  readonly aliases?: Readonly<Record<string, string>>;
  readonly default?: string;
}

/** Several of a list, with spaces or commas between them, or none. */
interface ListRule {
  readonly kind: 'list';
  readonly values: readonly string[];
  readonly default?: readonly string[];
}

/** A number in a range: a count is a whole one. */
interface NumberRule {
  readonly kind: 'count' | 'amount';
  readonly min: number;
  readonly max: number;
  readonly default?: number;
}

/** Any text of at most `max` characters. */
interface TextRule {
  readonly kind: 'text';
  readonly max: number;
  readonly default?: string;
}

/** What a value may be. Without a default it must be written. */
export type AttributeRule = ChoiceRule | ListRule | NumberRule | TextRule;

/** The attributes of one widget by name. */
export type AttributeRules = Readonly<Record<string, AttributeRule>>;

/** The attributes of all widgets by the names of their tags. */
export type WidgetSchemas = Readonly<Record<string, AttributeRules>>;

/** The value of a list as its parts; of equal ones the first holds. */
export function splitList(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/).filter((part) => part !== ''))];
}
