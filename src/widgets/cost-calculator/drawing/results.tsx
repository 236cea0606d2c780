// What comes of the figures: the answer in large, the chart, and what holds for all figures.

import { costCalculator as words } from '#words/costCalculator';
import type { VNode } from 'preact';
import { formatEuro, formatNumber } from '../../kit/numbers.ts';
import { Headline } from '../../kit/results/headline.tsx';
import type { Plan } from '../plan.ts';
import { CostChart } from './chart.tsx';
import { describeAnswer } from './wording.ts';

/** Everything that is computed and seen at once. */
export function Results({ plan }: { readonly plan: Plan }): VNode {
  const { value, large, headline, text } = describeAnswer(plan);
  return (
    <>
      <Headline name="even" value={value} text={large}>
        <strong>{headline}</strong>
        {` ${text}`}
      </Headline>
      <CostChart plan={plan} />
      <p class="terms">{describeTerms(plan)}</p>
    </>
  );
}

/** The answer in one line. */
export function Brief({ plan }: { readonly plan: Plan }): VNode {
  const { large, headline } = describeAnswer(plan);
  return (
    <>
      <strong>{large}</strong>
      <span>{headline}</span>
    </>
  );
}

/** Net or gross, with or without work, and what is assumed: all that holds for every figure. */
function describeTerms({ values }: Plan): string {
  const work =
    values.work === 'with'
      ? words.withWork(words.hoursLong(formatNumber(values.workhours, 1)), formatEuro(values.wage))
      : words.withoutWork;
  const inferred = values.preset === 'parrotpark' ? [words.inferred] : [];
  return [words[values.tax], work, words.assumed, ...inferred].join(' ');
}
