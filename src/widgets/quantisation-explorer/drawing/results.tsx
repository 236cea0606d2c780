// What comes of so many bits: the model's size in large, how real weights round, and what others measured.

import { quantisationExplorer as words } from '#words/quantisationExplorer';
import type { VNode } from 'preact';
import type { LanguageModel } from '../../data/schema.ts';
import { formatGb } from '../../kit/numbers.ts';
import { Headline } from '../../kit/results/headline.tsx';
import type { Level } from '../level.ts';
import { LossChart } from './loss-chart.tsx';
import { RoundingChart } from './rounding-chart.tsx';
import { formatBits, formatLoss } from './wording.ts';

/** Everything that is computed and seen at once. */
export function Results({ level, model }: { readonly level: Level; readonly model: LanguageModel }): VNode {
  return (
    <>
      <Headline name="size" value={level.bytes} text={formatGb(level.bytes)}>
        <strong>{words.small(model.name, words.bitsLong(level.quantisation.nominalBits))}</strong>
        {` ${describeBits(level)} ${describeLosses(level)}`}
      </Headline>
      <RoundingChart level={level} />
      <LossChart level={level} />
    </>
  );
}

/** The size in one line. */
export function Brief({ level }: { readonly level: Level }): VNode {
  return (
    <>
      <strong>{formatGb(level.bytes)}</strong>
      <span>{words.bitsLong(level.quantisation.nominalBits)}</span>
    </>
  );
}

function describeBits({ parts }: Level): string {
  if (parts.scales === 0) return words.plainBits;
  const finer = parts.finerLayers < 0.005 ? '' : words.finer(formatBits(parts.finerLayers));
  return words.dividedBits(formatBits(parts.total), formatBits(parts.value), formatBits(parts.scales), finer);
}

function describeLosses({ losses }: Level): string {
  const measured = losses.flatMap(({ name, loss }) => (loss === undefined ? [] : [{ name, loss }]));
  if (measured.length === 0) return words.notMeasured;
  if (measured.every(({ loss }) => loss === 0)) return words.noLoss;
  return words.losses(measured.map(({ name, loss }) => words.lossOf(formatLoss(loss), name)).join(', '));
}
