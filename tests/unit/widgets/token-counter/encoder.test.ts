import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../../src/widgets/token-counter/encoder.ts';
import { encoderMb } from '../../../../src/widgets/token-counter/encoder-loader.ts';
import { countTokens, joinPieces, splitPieces } from '../../../../src/widgets/token-counter/pieces.ts';
import { samples } from '../../../../src/widgets/token-counter/samples.ts';

describe('cutText(text)', () => {
  it.each(samples)('cuts $name as it is stored', ({ german, english }) => {
    for (const cut of [german.o200k, english]) expect(cutText(joinPieces(splitPieces(cut)))).toEqual(splitPieces(cut));
  });

  it('keeps a character whole that several tokens make up', () => {
    const pieces = cutText('Ein 🦜!');
    expect(pieces.map(({ text }) => text)).toEqual(['Ein', ' ', '🦜', '!']);
    expect(countTokens(pieces)).toBe(5);
  });

  it.each([
    ['', 0],
    ['<|endoftext|>', 7],
    ['\n', 1],
    ['a\u0000b', 3],
  ])('counts %j', (text, tokens) => {
    expect(countTokens(cutText(text))).toBe(tokens);
    expect(joinPieces(cutText(text))).toBe(text);
  });

  it.each(['ä'.repeat(500), '🦜'.repeat(250), 'e\u0301'.repeat(250), '\uFFFD'.repeat(500), ' '.repeat(500)])(
    'is done at once with %j',
    (text) => {
      const begin = performance.now();
      expect(joinPieces(cutText(text))).toBe(text);
      expect(performance.now() - begin).toBeLessThan(500);
    },
  );
});

describe('encoderMb', () => {
  // Nearly all of the encoder is this list; the bundle leaves its spaces out.
  const list = readFileSync('node_modules/gpt-tokenizer/esm/bpeRanks/o200k_base.js', 'utf8').replace(/\n\t*/g, '');

  it('is what the encoder weighs, to a tenth', () => {
    expect(Math.abs(Buffer.byteLength(list) / 1e6 / encoderMb.unpacked - 1)).toBeLessThan(0.1);
    expect(Math.abs(gzipSync(list).length / 1e6 / encoderMb.packed - 1)).toBeLessThan(0.1);
  });
});
