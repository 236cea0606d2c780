// What is known of the chosen card, beside the chart of all.

import type { VNode } from 'preact';
import { gpuExplorer as words } from '#words/gpuExplorer';
import { classes } from '../../../shared/markup.ts';
import { findFormats } from '../formats.ts';
import type { Gpu } from '../../data/schema.ts';
import { Detail } from '../../kit/results/detail.tsx';
import { Figure } from '../../kit/results/figure.tsx';
import { Headline } from '../../kit/results/headline.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { CardChart } from './chart.tsx';
import { bandwidthPerWatt, readsPerSecond } from '../model.ts';
import type { Scene } from '../scene.ts';
import { shortenName } from '../texts.ts';
import {
  formatBandwidth,
  formatMemory,
  formatPerWatt,
  formatPower,
  formatReads,
  describeBound,
  listFormats,
} from './wording.ts';

/** The chart with its answer, and the details of the chosen card. */
export function Results({
  scene,
  onChoose,
}: {
  readonly scene: Scene;
  readonly onChoose: (id: string) => void;
}): VNode {
  const { chosen } = scene;
  return (
    <>
      <div class="widget-figure">
        <Headline name="reads" value={readsPerSecond(chosen)} text={formatReads(chosen)}>
          <strong>{words.reads(shortenName(chosen.name), formatMemory(chosen))}</strong>
          {` ${describeBound(chosen)}`}
        </Headline>
        <CardChart scene={scene} onChoose={onChoose} />
      </div>
      <Details card={chosen} />
    </>
  );
}

/** The answer in one line. */
export function Brief({ scene: { chosen } }: { readonly scene: Scene }): VNode {
  return (
    <>
      <strong>{formatReads(chosen)}</strong>
      <span>{`${words.perSecond}: ${chosen.name}`}</span>
    </>
  );
}

function Details({ card }: { readonly card: Gpu }): VNode {
  return (
    <table class="widget-details">
      <caption class={classes.hidden}>{card.name}</caption>
      <tbody>
        <Detail name={words.maker}>{`${card.vendor}, ${card.generation}`}</Detail>
        <Detail name={words.memory}>
          <Figure name="memory" value={card.memoryGb * 1e9} text={formatMemory(card)} />
          {' · '}
          <Figure name="bandwidth" value={card.bandwidthGbPerS * 1e9} text={formatBandwidth(card)} />
        </Detail>
        <Detail name={words.power}>
          <Power card={card} />
        </Detail>
        <Detail name={words.formats}>{listFormats(findFormats(card))}</Detail>
        <Detail name={words.source}>
          {/* What is not confirmed stands at its figure. */}
          <Source {...card} verified />
        </Detail>
      </tbody>
    </table>
  );
}

/** The limit in watts, and what bandwidth that buys. */
function Power({ card }: { readonly card: Gpu }): VNode {
  const perWatt = bandwidthPerWatt(card);
  if (card.powerW === null) return <>{words.unknown}</>;
  return (
    <>
      <Figure name="power" value={card.powerW} text={formatPower(card)} />
      {perWatt !== undefined && ' · '}
      {perWatt !== undefined && <Figure name="per-watt" value={perWatt * 1e9} text={formatPerWatt(perWatt)} />}
    </>
  );
}
