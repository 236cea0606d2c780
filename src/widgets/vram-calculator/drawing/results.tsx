// What comes of the plan: the sum in large, whether the chosen card holds it, what it is made of, and a
// handful of other cards.

import { vramCalculator as words } from '#words/vramCalculator';
import { classes } from '../../../shared/markup.ts';
import type { VNode } from 'preact';
import { gpus } from '../../data/gpus.ts';
import { Figure } from '../../kit/results/figure.tsx';
import { Headline } from '../../kit/results/headline.tsx';
import { formatGb, formatQuantity } from '../../kit/numbers.ts';
import { judgeAll, judgeFit, type Fit } from '../fits.ts';
import type { Plan } from '../plan.ts';
import { kvBytesPerConversation } from '../../data/memory-need.ts';
import { describeFit, nameCards } from './wording.ts';

/** The cards to compare with at a glance: small to large, from several makers; the panel has all. */
export const shownCards: readonly string[] = [
  'rtx-3060-12gb',
  'rtx-4090',
  'rtx-5090',
  'l40s',
  'h100-sxm',
  'dgx-spark',
  'mi300x',
];

/** Everything that is computed and seen at once. */
export function Results({ plan }: { readonly plan: Plan }): VNode {
  const one = judgeFit(plan, plan.card, 1);
  const others = judgeAll(
    plan,
    gpus.filter(({ id }) => shownCards.includes(id) && id !== plan.card.id),
  );
  return (
    <>
      <Answer plan={plan} fit={one} />
      <Stack fit={one} />
      <MemoryParts plan={plan} fit={one} />
      <ul class="loads" aria-label={words.others}>
        {others
          .toSorted((first, second) => first.gpu.memoryGb - second.gpu.memoryGb)
          .slice(0, 6)
          .map((fit) => (
            <OtherCard key={fit.gpu.id} fit={fit} />
          ))}
      </ul>
    </>
  );
}

/** The sum and whether the chosen card holds it. */
export function Brief({ plan }: { readonly plan: Plan }): VNode {
  const fit = judgeFit(plan, plan.card, 1);
  return (
    <>
      <strong>{formatGb(fit.need.totalBytes)}</strong>
      <span data-verdict={fit.verdict}>{describeFit(plan, fit, fit).headline}</span>
    </>
  );
}

function Answer({ plan, fit }: { readonly plan: Plan; readonly fit: Fit }): VNode {
  const [smallest = fit] = judgeAll(plan, [plan.card]);
  const { headline, text } = describeFit(plan, fit, smallest);
  return (
    <Headline name="total" value={fit.need.totalBytes} text={formatGb(fit.need.totalBytes)}>
      <strong data-verdict={fit.verdict}>{headline}</strong>
      {` ${text}`}
    </Headline>
  );
}

/** The parts as a bar, with the room on the card as its frame; the table below says the same. */
function Stack({ fit }: { readonly fit: Fit }): VNode {
  const { need, limitBytes } = fit;
  const scale = Math.max(need.totalBytes, limitBytes);
  const share = (bytes: number) => `width:${((bytes / scale) * 100).toFixed(2)}%`;
  return (
    <div class="stack" aria-hidden="true">
      <i class="part weights" style={share(need.weightsBytes)} />
      <i class="part kv" style={share(need.kvBytes)} />
      <i class="part reserve" style={share(need.reserveBytes)} />
      <i class="part room" style={share(limitBytes)} />
    </div>
  );
}

function MemoryParts({ plan, fit }: { readonly plan: Plan; readonly fit: Fit }): VNode {
  const { need, limitBytes } = fit;
  return (
    <table class="parts">
      <caption class={classes.hidden}>{words.parts(nameCards(fit))}</caption>
      <tbody>
        <Part kind="weights" name={words.weights} how={describeWeights(plan)} bytes={need.weightsBytes} />
        <Part kind="kv" name={words.kvCache} how={describeConversations(plan)} bytes={need.kvBytes} />
        <Part kind="reserve" name={words.reserve} how={words.reserveHow} bytes={need.reserveBytes} />
        <Part
          kind="room"
          name={words.roomName}
          how={words.roomHow(formatQuantity(plan.card.memoryGb, 'GB'))}
          bytes={limitBytes}
        />
      </tbody>
    </table>
  );
}

function Part({
  kind,
  name,
  how,
  bytes,
}: {
  readonly kind: string;
  readonly name: string;
  readonly how: string;
  readonly bytes: number;
}): VNode {
  return (
    <tr>
      <th scope="row">
        <i class={`part ${kind}`} />
        <span>{name}</span> <small>{how}</small>
      </th>
      <td>
        <Figure name={kind} value={bytes} text={formatGb(bytes)} />
      </td>
    </tr>
  );
}

function describeWeights({ model, quantisation }: Plan): string {
  if (model.measuredWeights?.quantisationId === quantisation.id) return words.measured;
  return `${formatQuantity(model.totalParams / 1e9, words.parameters, 1)} × ${formatQuantity(quantisation.bitsPerWeight, words.bit, 2)}`;
}

function describeConversations(plan: Plan): string {
  const { conversations } = plan;
  const each = formatGb(kvBytesPerConversation(plan, 1));
  return `${formatQuantity(conversations, words.conversations(conversations))} × ${each}`;
}

function OtherCard({ fit }: { readonly fit: Fit }): VNode {
  const { gpu, cards, verdict, need, limitBytes } = fit;
  const filled = Math.min(1, need.totalBytes / limitBytes) * 100;
  return (
    <li>
      <span>{`${gpu.name}, ${formatQuantity(gpu.memoryGb, 'GB')}`}</span>
      <i class="load" aria-hidden="true">
        <i style={`width:${filled.toFixed(2)}%`} />
      </i>
      <output name={`cards-${gpu.id}`} aria-live="off" data-verdict={verdict}>
        <data value={String(cards)}>{`${cards} ×`}</data>
        {` ${words.verdicts[verdict]}`}
      </output>
    </li>
  );
}
