// Electricity of a machine: what a month takes, and what a thousand tokens take. Watts are those of the whole machine
// at the wall.

import { machineKwh, type Use } from '../data/power-use.ts';

/** What a kilowatt-hour entails. */
export interface Grid {
  /** Power usage effectiveness: all that the site draws for each kWh of its machines; 1 at home. */
  readonly pue: number;
  /** In EUR per kWh, with all taxes. */
  readonly eurPerKwh: number;
  /** Carbon dioxide in grams per kWh. */
  readonly gramsPerKwh: number;
}

/** A sum of electricity with its price and its carbon dioxide. */
export interface Consumption {
  readonly kwh: number;
  readonly eur: number;
  readonly kg: number;
}

/** Electricity, price and carbon dioxide of one month. */
export function consume(use: Use, { pue, eurPerKwh, gramsPerKwh }: Grid): Consumption {
  const kwh = machineKwh(use) * pue;
  return { kwh, eur: kwh * eurPerKwh, kg: (kwh * gramsPerKwh) / 1_000 };
}

/** Wh for a thousand tokens at full speed: watts for 1,000 / tokensPerS seconds, of which an hour has 3,600. */
export function whPerThousandTokens(watts: number, tokensPerS: number): number {
  return watts / tokensPerS / 3.6;
}

/** Hours that a number of tokens takes. */
export function hoursForTokens(tokens: number, tokensPerS: number): number {
  return tokens / tokensPerS / 3_600;
}

/**
 * Litres of water for so many kWh of the machine itself: evaporated on site, and at the power plants for all that the
 * site draws (Li et al. 2023, as in EcoLogits).
 */
export function waterLitres(
  kwhOfMachine: number,
  { pue, onSite, offSite }: { readonly pue: number; readonly onSite: number; readonly offSite: number },
): number {
  return kwhOfMachine * (onSite + pue * offSite);
}
