// The machines side by side: each writes at its measured speed. The build shows the end of the race; so does a page
// without script, on paper, or for people who want no motion.

import { speedSimulator as words } from '#words/speedSimulator';
import type { VNode } from 'preact';
import { formatQuantity } from '../../kit/numbers.ts';
import { Figure } from '../../kit/results/figure.tsx';
import { countTokens, readingTokensPerS } from '../model.ts';
import { writeText } from './page-text.ts';
import type { Runner } from '../runners.ts';
import { useClock } from './use-clock.ts';

/** All machines, their clock, and what their bars mean. */
export function Race({
  runners,
  model,
  limit,
  isLive,
}: {
  readonly runners: readonly Runner[];
  /** The model that all of them run. */
  readonly model: string;
  /** Seconds after which the race ends. */
  readonly limit: number;
  readonly isLive: boolean;
}): VNode | null {
  const { at, isRunning, play, pause, restart } = useClock(limit);
  if (runners.length === 0) return null;
  const top = Math.max(...runners.map(({ tokensPerS, bound = 0 }) => Math.max(tokensPerS, bound)), readingTokensPerS);
  return (
    <>
      <div class="clock">
        <span class="calm">{words.calm}</span>
        <span>
          <strong>{model}</strong>
          {`, ${words.after(formatQuantity(at, words.second, at < limit ? 1 : 0))}`}
        </span>
        {/* Nothing moves when they wake. */}
        <span class={isLive ? 'keys' : 'keys asleep'}>
          <button type="button" class="control" onClick={isRunning ? pause : play}>
            {isRunning ? words.pause : words.play}
          </button>
          <button type="button" class="control" onClick={restart}>
            {words.restart}
          </button>
        </span>
      </div>
      <ul class={`runners lines-${countLines(runners)}`} aria-label={words.runners}>
        {runners.map((runner) => (
          <Lane key={runner.id} runner={runner} at={at} share={(tokensPerS) => tokensPerS / top} limit={limit} />
        ))}
      </ul>
      <Legend />
    </>
  );
}

/** Lines of text for each machine, so that as many as are chosen find room. */
function countLines({ length }: readonly Runner[]): number {
  if (length > 6) return 0;
  return length > 4 ? 1 : 2;
}

function Lane({
  runner,
  at,
  limit,
  share,
}: {
  readonly runner: Runner;
  readonly at: number;
  readonly limit: number;
  /** The part of the bar's length that a speed takes in the end. */
  readonly share: (tokensPerS: number) => number;
}): VNode {
  const { id, name, tokensPerS, remark, bound } = runner;
  const tokens = countTokens(tokensPerS, at);
  const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
  return (
    <li>
      <div class="who">
        <span>
          <strong>{name}</strong>
          {remark && `, ${remark}`}
        </span>
        <Figure name={`tokens-${id}`} value={tokens} text={formatQuantity(tokens, words.token)} />
      </div>
      <p class="page" aria-hidden="true">
        <span>{writeText(tokens)}</span>
      </p>
      <i class="track" aria-hidden="true">
        {bound !== undefined && <i class="bound" style={`width:${percent(share(bound))}`} />}
        <i class="done" style={`width:${percent((share(tokensPerS) * at) / limit)}`} />
        <i class="reading" style={`left:${percent(share(readingTokensPerS))}`} />
      </i>
      <Figure name={`speed-${id}`} value={tokensPerS} text={formatQuantity(tokensPerS, words.eachSecond, 1)} />
    </li>
  );
}

/** What the bars mean; they are only another form of the figures. */
function Legend(): VNode {
  const { done, bound, reading } = words.legend;
  return (
    <p class="legend" aria-hidden="true">
      <span>
        <i class="done" />
        {done}
      </span>
      <span>
        <i class="bound" />
        {bound}
      </span>
      <span>
        <i class="reading" />
        {reading(formatQuantity(readingTokensPerS, words.perSecond))}
      </span>
    </p>
  );
}
