// What comes of a sample: how much more one language needs, and both texts in pieces.

import { tokenCounter as words } from '#words/tokenCounter';
import type { VNode } from 'preact';
import { Figure } from '../../kit/results/figure.tsx';
import { Headline } from '../../kit/results/headline.tsx';
import { formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { CutText } from './cut-text.tsx';
import { comparePercent, countTokens, countWords, joinPieces, splitPieces, type Piece } from '../pieces.ts';
import type { Encoding, Sample } from '../samples.ts';

interface ResultsProps {
  readonly sample: Sample;
  readonly encoding: Encoding;
}

/** All that is counted of a sample. */
export function Results({ sample, encoding }: ResultsProps): VNode {
  return (
    <>
      <Answer sample={sample} encoding={encoding} />
      <Side name="german" lang="de" pieces={splitPieces(sample.german[encoding])} />
      <Side name="english" lang="en" pieces={splitPieces(sample.english)} />
    </>
  );
}

/** The difference in one line. */
export function Brief({ sample, encoding }: ResultsProps): VNode {
  const { percent } = compare(sample, encoding);
  return (
    <>
      <strong>{sayPercent(percent)}</strong>
      <span>{words.more(describePercent(percent))}</span>
    </>
  );
}

function Answer({ sample, encoding }: ResultsProps): VNode {
  const { german, english, percent } = compare(sample, encoding);
  const other = encoding === 'o200k' ? 'cl100k' : 'o200k';
  return (
    <Headline name="difference" value={percent} text={sayPercent(percent)}>
      <strong>{words.more(describePercent(percent))}</strong>
      {` ${words.against(formatNumber(german), formatNumber(english))} `}
      {words.otherwise[other](sayPercent(compare(sample, other).percent))}
    </Headline>
  );
}

/** One language: how many tokens, how many words, and the text in pieces. */
function Side({
  name,
  lang,
  pieces,
}: {
  readonly name: 'german' | 'english';
  readonly lang: string;
  readonly pieces: readonly Piece[];
}): VNode {
  const tokens = countTokens(pieces);
  const count = countWords(joinPieces(pieces));
  return (
    <>
      <p class="side">
        <strong>{words[name]}</strong>
        <Figure name={name} value={tokens} text={formatQuantity(tokens, words.tokens)} />
        {`, ${formatQuantity(count, words.words(count))}`}
      </p>
      <CutText pieces={pieces} lang={lang} />
    </>
  );
}

/** The tokens of both languages, and by how many per cent German needs more. */
export function compare(sample: Sample, encoding: Encoding) {
  const german = countTokens(splitPieces(sample.german[encoding]));
  const english = countTokens(splitPieces(sample.english));
  return { german, english, percent: comparePercent(german, english) };
}

/** A difference with its sign, such as "+19 %". */
export function sayPercent(percent: number): string {
  const rounded = Math.round(percent);
  const sign = rounded > 0 ? '+' : '';
  return sign + formatQuantity(rounded, '%').replace('-', '−');
}

function describePercent(percent: number): string {
  const rounded = Math.round(percent);
  if (rounded === 0) return words.equal;
  const by = formatQuantity(Math.abs(rounded), '%');
  return rounded > 0 ? words.above(by) : words.below(by);
}
