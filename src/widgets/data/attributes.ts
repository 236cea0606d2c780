// What an author may write in a widget's tag, as data: the compiler checks it with place, the widget reads it. The
// names are those of the fields in the address.

/** What a value may be: one of a list, or a whole number in a range. Without a default it must be written. */
export type AttributeRule =
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly default?: string }
  | { readonly kind: 'count'; readonly min: number; readonly max: number; readonly default?: number };

/** The attributes of one widget by name. */
export type AttributeRules = Readonly<Record<string, AttributeRule>>;

/** The attributes of all widgets by the names of their tags. */
export type WidgetSchemas = Readonly<Record<string, AttributeRules>>;
