// The encoding o200k_base with all of its 200,000 pieces of words, which takes more bytes than the rest of the deck: no
// part of any other chunk, and loaded only when somebody asks for it.

import { decodeGenerator, encode } from 'gpt-tokenizer/encoding/o200k_base';
import type { Piece } from './pieces.ts';

/** Cuts a text into tokens. A sign that several tokens make up, such as an emoji, is one piece of several tokens. */
export function cutText(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let taken = 0;
  const tokens = encode(text, { disallowedSpecial: new Set() });
  const counted = (function* () {
    for (const token of tokens) {
      taken += 1;
      yield token;
    }
  })();
  for (const piece of decodeGenerator(counted)) {
    pieces.push({ text: piece, tokens: taken });
    taken = 0;
  }
  return pieces;
}
