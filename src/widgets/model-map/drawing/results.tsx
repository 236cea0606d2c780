// What is seen at once: how many models fit, all of them in the class where they fit first, and what the chosen one needs.

import { modelMap as words } from '#words/modelMap';
import type { VNode } from 'preact';
import { classes } from '../../../shared/markup.ts';
import { Detail } from '../../kit/results/detail.tsx';
import { Figure } from '../../kit/results/figure.tsx';
import { Headline } from '../../kit/results/headline.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { formatGb, formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { mapMonth } from '../mapped.ts';
import { conversationTokens, memoryClasses, type Placed } from '../model.ts';
import { placed, type View } from '../view.ts';
import { describeParameters, isOpen } from './wording.ts';

/** The answer, the map, and the chosen model. */
export function Results({ view, onChoose }: { readonly view: View; readonly onChoose: (id: string) => void }): VNode {
  const { fitting, memoryGb } = view;
  return (
    <>
      <div class="widget-figure">
        <Headline name="fitting" value={fitting.length} text={words.models(fitting.length)}>
          <strong>{words.fitInto(formatQuantity(memoryGb, 'GB'), placed.length)}</strong>
          {` ${words.reckoned(formatNumber(conversationTokens))}`}
        </Headline>
        <ol class="classes">
          {memoryClasses.map((size) => (
            <MemoryClass key={size} size={size} view={view} onChoose={onChoose} />
          ))}
        </ol>
        <p class="key">
          <span class="chip trained">{words.trainedOpenly}</span> <span class="chip">{words.onlyWeights}</span>{' '}
          {words.asOf(mapMonth)}
        </p>
      </div>
      <Details chosen={view.chosen} />
    </>
  );
}

/** The answer in one line. */
export function Brief({ view: { fitting, memoryGb } }: { readonly view: View }): VNode {
  return (
    <>
      <strong>{words.models(fitting.length)}</strong>
      <span>{words.fitInto(formatQuantity(memoryGb, 'GB'), placed.length)}</span>
    </>
  );
}

function MemoryClass({
  size,
  view: { memoryGb, chosen },
  onChoose,
}: {
  readonly size: (typeof memoryClasses)[number];
  readonly view: View;
  readonly onChoose: (id: string) => void;
}): VNode {
  const members = placed.filter((each) => each.memoryGb === size);
  const fits = size <= memoryGb;
  return (
    <li class={fits ? 'fits' : undefined}>
      <strong>{formatQuantity(size, 'GB')}</strong>
      <span class={classes.hidden}>{fits ? words.fits : words.tooLarge}</span>
      <ul>
        {members.map(({ model }) => (
          <li
            key={model.id}
            class={`chip${isOpen(model) ? ' trained' : ''}${model === chosen.model ? ' chosen' : ''}`}
            onClick={() => onChoose(model.id)}
          >
            {model.name}
            <span class={classes.hidden}>{isOpen(model) ? words.andOpen : ''}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What the chosen model needs, and how open it is. */
function Details({ chosen: { model, need, memoryGb } }: { readonly chosen: Placed }): VNode {
  return (
    <table class="widget-details">
      <caption class={classes.hidden}>{model.name}</caption>
      <tbody>
        <Detail name={words.size}>{words.parametersOf(describeParameters(model))}</Detail>
        <Detail name={words.need}>
          <Figure name="need" value={need.totalBytes} text={formatGb(need.totalBytes)} />
          {`: ${words.from(formatQuantity(memoryGb, 'GB'))}`}
        </Detail>
        <Detail name={words.weights}>{formatGb(need.weightsBytes)}</Detail>
        <Detail name={words.conversation}>
          {words.withReserve(formatGb(need.kvBytes), formatGb(need.reserveBytes))}
        </Detail>
        <Detail name={words.licence}>
          {`${model.licence}, ${isOpen(model) ? words.trainedOpenly : words.onlyWeights}`}
        </Detail>
        <Detail name={words.source}>
          {/* What is not confirmed stands in the panel. */}
          <Source {...model} verified />
        </Detail>
      </tbody>
    </table>
  );
}
