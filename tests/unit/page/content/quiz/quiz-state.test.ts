import { describe, expect, it } from 'vitest';
import {
  describeResult,
  formatQuizState,
  isAllRight,
  parseQuizState,
} from '../../../../../src/page/content/quiz/quiz-state.ts';

describe('parseQuizState(text)', () => {
  it.each([
    ['', [], undefined, false],
    ['2', ['2'], undefined, false],
    ['1 3', ['1', '3'], undefined, false],
    ['2 checked 2', ['2'], ['2'], false],
    ['2 checked 1', ['2'], ['1'], false],
    ['checked', [], [], false],
    ['again', [], undefined, true],
    ['3 again', ['3'], undefined, true],
  ])('reads "%s", and formatQuizState writes it', (text, chosen, checked, isAgain) => {
    const state = parseQuizState(text);
    expect(state).toEqual({ chosen, checked, isAgain });
    expect(formatQuizState(state)).toBe(text);
  });
  it.each(['  2  ', '__proto__ checked', 'checked checked again', 'geprüft|Richtig.', '\n'])(
    'takes "%s" without harm',
    (text) => {
      const again = formatQuizState(parseQuizState(text));
      expect(formatQuizState(parseQuizState(again))).toBe(again);
    },
  );
});

describe('isAllRight(given, right)', () => {
  const right = new Set(['1', '3']);
  it.each([
    [['1', '3'], true],
    [['1'], false],
    [['1', '2'], false],
    [['1', '2', '3'], false],
    [[], false],
  ])('%s: %s', (given, expected) => {
    expect(isAllRight(given, right)).toBe(expected);
  });
});

describe('describeResult(state, right, earlier)', () => {
  const right = new Set(['1']);
  it.each([
    ['', undefined, ''],
    ['', true, 'Zuletzt richtig beantwortet.'],
    ['2', false, 'Zuletzt nicht richtig beantwortet.'],
    ['1 checked 1', false, 'Richtig.'],
    ['1 checked 2', true, 'Noch nicht richtig.'],
    ['checked', true, 'Wähle zuerst eine Antwort.'],
    ['again', true, ''],
    ['1 again', true, ''],
  ])('"%s", earlier %s: "%s"', (text, earlier, expected) => {
    expect(describeResult(parseQuizState(text), right, earlier)).toBe(expected);
  });
});
