// What comes of the answers: the rungs that are left in large, and the whole ladder with a verdict and the reason that
// decides it for each rung.

import { optionFinder as words } from '#words/optionFinder';
import type { VNode } from 'preact';
import { Headline } from '../../kit/results/headline.tsx';
import type { Result } from '../model.ts';
import { describeResult, listRungs } from './wording.ts';

/** The rungs that are left, and the ladder. */
export function Results({ result }: { readonly result: Result }): VNode {
  const { headline, text } = describeResult(result);
  return (
    <>
      <Headline name="rungs" value={result.inRace.length} text={listRungs(result)}>
        <strong>{headline}</strong>
        {` ${text}`}
      </Headline>
      <Ladder result={result} />
    </>
  );
}

/** The rungs that are left, in one line. */
export function Brief({ result }: { readonly result: Result }): VNode {
  return (
    <>
      <strong>{listRungs(result)}</strong>
      <span>{describeResult(result).headline}</span>
    </>
  );
}

/** The ladder from the top down, as one looks at it. */
function Ladder({ result: { judgements } }: { readonly result: Result }): VNode {
  return (
    <ul class="ladder" aria-label={words.ladder}>
      {judgements.toReversed().map(({ rung, verdict, reasons: [deciding] }) => (
        <li key={rung} data-verdict={verdict}>
          <span class="rung">{`${rung} ${words.rungs[rung]}`}</span>{' '}
          <span class="verdict">{words.verdicts[verdict]}</span>{' '}
          <span class="reason">{deciding === undefined ? words.pros[rung] : words.reasons[deciding.name]}</span>
        </li>
      ))}
    </ul>
  );
}
