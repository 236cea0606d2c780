// What comes of a text of one's own: its tokens, once the encoder is there.

import { tokenCounter as words } from '#words/tokenCounter';
import type { VNode } from 'preact';
import { Headline } from '../../kit/results/headline.tsx';
import { formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { CutText } from './cut-text.tsx';
import type { Encoder } from '../encoder-loader.ts';
import { countTokens, countWords, type Piece } from '../pieces.ts';

interface OwnProps {
  readonly text: string;
  readonly encoder: Encoder;
}

/** The text in pieces, or why it is not counted. */
export function OwnResults({ text, encoder }: OwnProps): VNode {
  const pieces = cut({ text, encoder });
  if (pieces === undefined)
    return (
      <Headline name="characters" value={text.length} text={formatQuantity(text.length, words.characters)}>
        <strong>{words.waiting[encoder.kind === 'ready' ? 'asleep' : encoder.kind]}</strong>
      </Headline>
    );
  const tokens = countTokens(pieces);
  return (
    <>
      <Headline name="tokens" value={tokens} text={formatQuantity(tokens, words.tokens)}>
        {describe(text, tokens)}
      </Headline>
      <CutText pieces={pieces} />
    </>
  );
}

/** The same in one line. */
export function OwnBrief({ text, encoder }: OwnProps): VNode {
  const pieces = cut({ text, encoder });
  if (pieces === undefined) return <strong>{formatQuantity(text.length, words.characters)}</strong>;
  return <strong>{formatQuantity(countTokens(pieces), words.tokens)}</strong>;
}

function cut({ text, encoder }: OwnProps): readonly Piece[] | undefined {
  return encoder.kind === 'ready' ? encoder.cut(text) : undefined;
}

function describe(text: string, tokens: number): VNode {
  const count = countWords(text);
  if (count === 0) return <strong>{words.empty}</strong>;
  return (
    <>
      <strong>{`${formatQuantity(count, words.words(count))}, ${formatQuantity(text.length, words.characters)}`}</strong>
      {` ${words.each(formatNumber(tokens / count, 1))}`}
    </>
  );
}
