// Which widgets there are and what an author may write in their tags; the compiler checks it with place.
// The names are those of the fields in the address.

import { gpus } from './gpus.ts';
import { models } from './models.ts';
import { quantisations } from './quantisations.ts';

/** What a value may be: one of a list, or a whole number in a range. */
export type AttributeRule =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'count'; readonly min: number; readonly max: number };

/** Names of the widgets. */
export const widgetNames = ['vram-calculator'] as const;
export type WidgetName = (typeof widgetNames)[number];

/** Attributes by widget. */
export const widgetAttributes: Readonly<Record<WidgetName, Readonly<Record<string, AttributeRule>>>> = {
  'vram-calculator': {
    model: { kind: 'choice', values: models.map(({ id }) => id) },
    bits: { kind: 'choice', values: quantisations.map(({ id }) => id) },
    context: { kind: 'count', min: 1, max: 10_000_000 },
    users: { kind: 'count', min: 1, max: 10_000 },
    kv: { kind: 'choice', values: ['16', '8'] },
    card: { kind: 'choice', values: gpus.map(({ id }) => id) },
  },
};
