// The foldable parts of the finder: every reason for and against each rung, and what the rules rest on.

import { optionFinder as words } from '#words/optionFinder';
import type { VNode } from 'preact';
import { Panel } from '../../kit/frame/frame.tsx';
import { Source } from '../../kit/results/sources.tsx';
import type { Judgement, Result } from '../model.ts';
import { sources } from '../sources.ts';

/** What speaks for each rung, and what against it or has to be cleared first. */
export function ReasonsPanel({ result: { judgements } }: { readonly result: Result }): VNode {
  return (
    <Panel summary={words.allReasons}>
      {judgements.toReversed().map((judgement) => (
        <RungReasons key={judgement.rung} judgement={judgement} />
      ))}
    </Panel>
  );
}

/** What holds for everybody, and what follows from the answers. */
function RungReasons({ judgement: { rung, verdict, reasons } }: { readonly judgement: Judgement }): VNode {
  return (
    <section class="reasons">
      <p>
        <strong>{`${rung} ${words.rungs[rung]}`}</strong>
        {`: ${words.verdicts[verdict]}`}
      </p>
      <ul>
        <li>{words.speaksFor + words.pros[rung]}</li>
        <li>{words.speaksAgainst + words.cons[rung]}</li>
        {reasons.map(({ name, effect }) => (
          <li key={name}>
            <strong>{words.effects[effect]}</strong>
            {words.reasons[name]}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The thresholds, how the rules decide, and the sources of prices and law. */
export function RulesPanel(): VNode {
  return (
    <Panel summary={words.rules}>
      <p>
        <strong>{words.judgement}</strong>
        {words.judgementHow}
      </p>
      <p>
        <strong>{words.order}</strong>
        {words.orderHow}
      </p>
      <p>
        <strong>{words.thresholds}</strong>
        {words.thresholdsHow}
      </p>
      <ul>
        {sources.map(({ key, ...source }) => (
          <li key={key}>
            {`${words.sources[key]} `}
            <Source {...source} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
