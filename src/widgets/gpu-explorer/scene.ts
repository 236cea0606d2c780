// What the fields say, as records to draw.

import { findRecord } from '../data/find-record.ts';
import { gpus } from '../data/gpus.ts';
import type { Gpu } from '../data/schema.ts';
import type { ValuesOf } from '../kit/form/rules.ts';
import type { attributes } from './attributes.ts';
import { listCards } from './model.ts';

/** What is shown. */
export interface Scene {
  /** The cards of the chosen class, small to large. */
  readonly cards: readonly Gpu[];
  /** The card that is looked at; it is drawn in every class, so that it can be compared. */
  readonly chosen: Gpu;
}

/** The scene that the fields describe. */
export function readScene({ view, card }: ValuesOf<typeof attributes>): Scene {
  return { cards: listCards(gpus, view), chosen: findRecord(gpus, card) };
}

/** All that is drawn, the chosen card last, so that it lies on top. */
export function listDrawn({ cards, chosen }: Scene): readonly Gpu[] {
  return [...cards.filter((card) => card !== chosen), chosen];
}
