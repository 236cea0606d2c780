// A cut of one's own: how long it shall be, how long it is, and where to go with it. On the screen only.
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { agenda as words } from '#words/agenda';
import { sumMinutes } from '../../../shared/talk/plan.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { deckAddress, fullDeckAddress } from '../../../page/deck/address.ts';
import type { CutChoice } from '../../../page/deck/cuts.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { copyFrom } from '../../../page/ui/copy.ts';
import type { CutSelection } from './selection.ts';

interface OwnCutProps {
  readonly selection: CutSelection;
  readonly cuts: readonly CutChoice[];
  /** Minutes as they were typed; "" for none. */
  readonly target: string;
  readonly setTarget: (target: string) => void;
}

/** What to do, and where to go. */
export function OwnCut({ selection, cuts, target, setTarget }: OwnCutProps): VNode {
  const { cut, reset } = selection;
  return (
    <section class="agenda-own">
      <h2>{words.ownCut}</h2>
      <p>{words.choose}</p>
      <p class="agenda-row">
        <label>
          {words.target}{' '}
          <input
            type="number"
            min="1"
            max="1440"
            step="any"
            value={target}
            onInput={({ currentTarget }) => setTarget(currentTarget.value)}
          />{' '}
          {words.minutes}
        </label>
        {listTargets(cuts).map((minutes) => (
          <button
            key={minutes}
            type="button"
            aria-pressed={Number(target) === minutes}
            onClick={() => setTarget(String(minutes))}
          >
            {formatMinutes(minutes)}
          </button>
        ))}
      </p>
      <CopyLink address={fullDeckAddress({ view: 'stage', cut, theme: '' })} />
      <p class="agenda-row">
        <a href={deckAddress({ view: 'stage', cut })}>{words.present}</a>
        <a href={deckAddress({ view: 'read', cut })}>{words.read}</a>
        <a href={deckAddress({ view: 'print', cut })}>{words.print}</a>
        <button type="button" onClick={reset}>
          {words.reset}
        </button>
      </p>
    </section>
  );
}

// Lengths that are usual where deck.yaml names none.
const usualMinutes = [20, 45, 90];

function listTargets(cuts: readonly CutChoice[]): readonly number[] {
  return cuts.length > 0 ? [...new Set(cuts.map(({ minutes }) => minutes))] : usualMinutes;
}

function CopyLink({ address }: { readonly address: string }): VNode {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState({ address: '', said: '' });
  const copy = async (): Promise<void> => {
    if (field.current) setCopied({ address, said: await copyFrom(field.current) });
  };
  return (
    <p class="agenda-row">
      <label class="agenda-link">
        {words.link}
        <input ref={field} readOnly spellcheck={false} value={address} />
      </label>
      <button type="button" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span role="status">{copied.address === address && copied.said}</span>
    </p>
  );
}

interface FitProps {
  readonly slides: readonly Slide[];
  readonly target: string;
}

/** How the sum stands against the target; it stays in sight while slides are ticked. */
export function Fit({ slides, target }: FitProps): VNode {
  const minutes = sumMinutes(slides);
  const left = Math.round((Number(target) - minutes) * 100) / 100;
  const sum =
    Number(target) > 0 ? words.fit(formatMinutes(minutes), formatMinutes(Number(target))) : formatMinutes(minutes);
  return (
    <p class="agenda-fit" role="status" data-over={Number(target) > 0 && left < 0 ? '' : undefined}>
      {words.slides(slides.length)}, {sum}
      {Number(target) > 0 && `: ${describeFit(left)}`}
      {slides.length === 0 && words.empty}
    </p>
  );
}

function describeFit(left: number): string {
  if (left === 0) return words.exact;
  return left > 0 ? words.free(formatMinutes(left)) : words.over(formatMinutes(-left));
}
