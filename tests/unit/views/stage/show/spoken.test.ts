import { describe, expect, it } from 'vitest';
import { joinPlaced, joinSentences } from '../../../../../src/views/stage/show/spoken.ts';

describe('joinSentences(texts)', () => {
  it('ends each, but keeps an end that is there', () => {
    expect(joinSentences(['Zuerst  die\nFrage', '', ' Dann? ', '„So.“', 'Und:'])).toBe(
      'Zuerst die Frage. Dann? „So.“ Und:',
    );
  });

  it('is empty where nothing is said', () => {
    expect(joinSentences(['', ' '])).toBe('');
  });
});

describe('joinPlaced(texts)', () => {
  const place = (...texts: readonly (readonly [text: string, x: number, y: number])[]) =>
    texts.map(([text, x, y]) => ({ text, x, y }));

  it.each([
    [
      'lines below each other',
      place(['mehr', 852, 62], ['Entscheidung', 852, 98], ['bei euch', 852, 134]),
      'mehr Entscheidung bei euch',
    ],
    [
      'a word divided at the end of its line',
      place(['mehr Ent-', 56, 482], ['scheidung', 56, 508]),
      'mehr Entscheidung',
    ],
    ['a hyphen that belongs to its word', place(['24-GB-', 0, 0], ['Karte', 0, 20]), '24-GB- Karte'],
    [
      'what stands apart',
      place(['Mittel', 608, 103], ['einen', 608, 148], ['8,9 GB', 0, 148]),
      'Mittel, einen, 8,9 GB',
    ],
    ['what has an end of its own', place(['Wer fragt?', 0, 0], ['Verlauf', 90, 0]), 'Wer fragt? Verlauf'],
    ['a text that is empty', place(['', 0, 0], ['a', 0, 0], ['', 0, 9], ['b', 0, 20]), 'a b'],
  ])('joins %s', (_, texts, expected) => {
    expect(joinPlaced(texts)).toBe(expected);
  });
});
