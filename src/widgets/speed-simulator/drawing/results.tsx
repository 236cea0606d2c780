// Who is how much faster, and who writes faster than people read.

import { speedSimulator as words } from '#words/speedSimulator';
import type { VNode } from 'preact';
import type { MeasuredModel } from '../../data/measurements.ts';
import { formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { Headline } from '../../kit/results/headline.tsx';
import { readingTokensPerS } from '../model.ts';
import type { Comparison, Runner } from '../runners.ts';

/** Tokens per second in words. */
export function formatSpeed(tokensPerS: number): string {
  return formatQuantity(tokensPerS, words.perSecond, 1);
}

/** The result in large, and what it means. */
export function Answer({
  comparison,
  model,
}: {
  readonly comparison: Comparison;
  readonly model: MeasuredModel;
}): VNode {
  const { runners, missing } = comparison;
  const [slow, fast] = [runners[0], runners.at(-1)];
  const gaps = missing.length > 0 && ` ${describeMissing(missing, model)}`;
  if (!slow || !fast)
    return (
      <output name="summary" aria-live="polite">
        <strong>{missing.length > 0 ? words.nobody : words.none}</strong>
        {gaps}
      </output>
    );
  const main = summarise(slow, fast);
  return (
    <Headline name={main.name} value={main.value} text={main.text}>
      <strong>{main.said}</strong>
      {` ${main.detail}${describeReading(runners)}`}
      {gaps}
    </Headline>
  );
}

/** A few by their names, many as a number: the boxes beside show which. */
function describeMissing(missing: readonly string[], { name }: MeasuredModel): string {
  const listed = missing.length > 2 ? words.machineCount(formatNumber(missing.length)) : missing.join(', ');
  return words.missing(name, listed);
}

/** The result in one line. */
export function Brief({ comparison: { runners, missing } }: { readonly comparison: Comparison }): VNode {
  const [slow, fast] = [runners[0], runners.at(-1)];
  if (!slow || !fast) return <span>{missing.length > 0 ? words.nobody : words.none}</span>;
  const { text, detail } = summarise(slow, fast);
  return (
    <>
      <strong>{text}</strong>
      <span>{detail}</span>
    </>
  );
}

function summarise(slow: Runner, fast: Runner) {
  if (slow.id === fast.id)
    return {
      name: 'speed',
      value: fast.tokensPerS,
      text: formatNumber(fast.tokensPerS, 1),
      said: words.only(fast.name),
      detail: `${formatSpeed(fast.tokensPerS)}.`,
    };
  const times = fast.tokensPerS / slow.tokensPerS;
  const text = formatNumber(times, times < 10 ? 1 : 0);
  return {
    name: 'times',
    value: times,
    text: `${text}\u202F×`,
    said: words.timesAsFast(text),
    detail: words.fastest(fast.name, slow.name),
  };
}

function describeReading(runners: readonly Runner[]): string {
  const fluent = runners.filter(({ tokensPerS }) => tokensPerS > readingTokensPerS).length;
  return words.reading(
    formatQuantity(readingTokensPerS, words.perSecond),
    formatNumber(fluent),
    formatNumber(runners.length),
  );
}
