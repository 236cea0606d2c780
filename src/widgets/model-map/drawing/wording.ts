// A model's figures as people read them.

import { modelMap as words } from '#words/modelMap';
import type { LanguageModel } from '../../data/schema.ts';
import { formatNumber } from '../../kit/numbers.ts';

/** Whether data and code of the training are published, too. */
export function isOpen({ trainedOpenly }: LanguageModel): boolean {
  return trainedOpenly === true;
}

/** Parameters in thousands of millions, and how many of them are read for a token. */
export function describeParameters({ totalParams, activeParams }: LanguageModel): string {
  const all = words.thousandMillions(formatBillions(totalParams));
  return activeParams === totalParams ? all : words.ofWhichActive(all, formatBillions(activeParams));
}

function formatBillions(count: number): string {
  return formatNumber(count / 1e9, count < 1e11 ? 1 : 0);
}
