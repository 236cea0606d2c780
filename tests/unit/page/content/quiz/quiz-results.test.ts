import { describe, expect, it } from 'vitest';
import { parseQuizResults } from '../../../../../src/page/content/quiz/quiz-results.ts';

describe('parseQuizResults(stored)', () => {
  it('reads what was kept since there is a second try, and what was kept before', () => {
    const stored = '{"a":"first","b":"second","c":"wrong","d":true,"e":false}';
    expect([...parseQuizResults(stored)]).toEqual([
      ['a', 'first'],
      ['b', 'second'],
      ['c', 'wrong'],
      ['d', 'first'],
      ['e', 'wrong'],
    ]);
  });
  it.each([undefined, '', '{', 'null', '7', '[]', '{"a":7,"b":"third","c":null,"d":{}}', '<b>'])(
    'takes %j for nothing',
    (stored) => {
      expect(parseQuizResults(stored).size).toBe(0);
    },
  );
});
