// What people read of a field.

import type { Option } from './controls/choice.tsx';
import type { FieldRules } from './rules.ts';

/** How a field is called, and how its values are said. */
export interface FieldTexts {
  readonly label: string;
  /** The values of a choice or a list. */
  readonly options?: readonly Option[];
  /** Of a number, such as "kWh". */
  readonly unit?: string;
  /** Decimals of an amount. */
  readonly digits?: number;
  /** What the buttons for less and more do to a number: add, or multiply. */
  readonly step?: { readonly by: number } | { readonly times: number };
  /** The names of these buttons, where "less" and "more" are not plain enough. */
  readonly less?: string;
  readonly more?: string;
  /** Says the value that holds in place of a bad one, where option or unit do not say it well. */
  readonly say?: (value: unknown) => string;
  /** Says that a value is not in the list. */
  readonly unknown?: (quoted: string) => string;
  /** Says the most that a number may be. */
  readonly most?: (max: number) => string;
}

/** The texts of all fields. */
export type FormTexts<Rules extends FieldRules> = { readonly [Name in keyof Rules]: FieldTexts };
