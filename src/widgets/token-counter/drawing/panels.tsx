// The foldable parts of the counter: all samples side by side, and how was counted.

import { tokenCounter as words } from '#words/tokenCounter';
import type { VNode } from 'preact';
import type { Sourced } from '../../data/schema.ts';
import { Panel } from '../../kit/frame/frame.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { DataTable } from '../../kit/results/table.tsx';
import { formatNumber } from '../../kit/numbers.ts';
import { compare, sayPercent } from './results.tsx';
import { samples, type Sample } from '../samples.ts';

const encodings: Sourced = { source: 'https://github.com/openai/tiktoken', asOf: '2026-11', verified: true };
const tokeniser: Sourced = { source: 'https://github.com/niieani/gpt-tokenizer', asOf: '2026-11', verified: true };
const all: readonly Sample[] = samples;

/** Every sample with both encodings. */
export function SamplesPanel({ shown }: { readonly shown: string }): VNode {
  return (
    <Panel summary={words.all}>
      <DataTable
        caption={words.all}
        columns={[words.sample, words.english, words.newer, words.older]}
        rows={samples.map((sample) => ({
          key: sample.name,
          head: words.samples[sample.name],
          cells: [
            formatNumber(compare(sample, 'o200k').english),
            sayGerman(sample, 'o200k'),
            sayGerman(sample, 'cl100k'),
          ],
          marked: sample.name === shown,
        }))}
        room={30}
      />
    </Panel>
  );
}

function sayGerman(sample: Sample, encoding: 'o200k' | 'cl100k'): string {
  const { german, percent } = compare(sample, encoding);
  return `${formatNumber(german)} (${sayPercent(percent)})`;
}

/** What was counted, with what, and what that cannot say. */
export function HowPanel(): VNode {
  return (
    <Panel summary={words.how}>
      <p>{words.howText}</p>
      <ul>
        <li>
          {words.encodingsFrom} <Source {...encodings} />
        </li>
        <li>
          {words.countedWith} <Source {...tokeniser} />
        </li>
        {all.map(
          ({ name, source }) =>
            source && (
              <li key={name}>
                {words.textFrom[name === 'udhr' ? 'udhr' : 'gdpr']} <Source {...source} />
              </li>
            ),
        )}
        <li>{words.ownTexts}</li>
      </ul>
    </Panel>
  );
}
