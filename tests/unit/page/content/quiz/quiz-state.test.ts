import { describe, expect, it } from 'vitest';
import {
  checkChoice,
  describeResult,
  formatQuizState,
  isAllRight,
  isOver,
  parseQuizState,
  readResult,
} from '../../../../../src/page/content/quiz/quiz-state.ts';

const untouched = { chosen: [], checked: undefined, isSecond: false, isShown: false, isAgain: false };

describe('parseQuizState(text)', () => {
  it.each([
    ['', {}],
    ['2', { chosen: ['2'] }],
    ['1 3', { chosen: ['1', '3'] }],
    ['2 checked 2', { chosen: ['2'], checked: ['2'] }],
    ['2 checked 1', { chosen: ['2'], checked: ['1'] }],
    ['checked', { checked: [] }],
    ['again', { isAgain: true }],
    ['3 again', { chosen: ['3'], isAgain: true }],
    ['3 checked 3 second', { chosen: ['3'], checked: ['3'], isSecond: true }],
    ['3 checked 1 shown', { chosen: ['3'], checked: ['1'], isShown: true }],
    ['shown', { isShown: true }],
    ['1 shown again', { chosen: ['1'], isShown: true, isAgain: true }],
  ])('reads "%s", and formatQuizState writes it', (text, wanted) => {
    const state = parseQuizState(text);
    expect(state).toEqual({ ...untouched, ...wanted });
    expect(formatQuizState(state)).toBe(text);
  });
  it.each([
    '  2  ',
    '__proto__ checked',
    'checked checked again',
    'second',
    'shown second 1',
    'geprüft|Richtig.',
    '\n',
  ])('takes "%s" without harm', (text) => {
    const again = formatQuizState(parseQuizState(text));
    expect(formatQuizState(parseQuizState(again))).toBe(again);
  });
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

describe('checkChoice(state, chosen, right)', () => {
  const right = new Set(['1', '3']);
  it.each([
    ['', [], 'checked'],
    ['checked', ['2'], '2 checked 2'],
    ['again', ['2'], '2 checked 2'],
    ['2 checked 2', ['2'], '2 checked 2'],
    ['2 checked 2', [], '2 checked 2'],
    ['2 checked 2', ['1', '3'], '1 3 checked 1 3 second'],
    ['2 checked 2', ['3'], '3 checked 3 second'],
    ['3 checked 3 second', ['1', '3'], '3 checked 3 second'],
    ['1 3 checked 1 3', ['2'], '1 3 checked 1 3'],
    ['shown', ['1', '3'], 'shown'],
  ])('"%s", then %j: "%s"', (text, chosen, expected) => {
    expect(formatQuizState(checkChoice(parseQuizState(text), chosen, right))).toBe(expected);
  });
});

describe('readResult(state, right) and isOver(state, right)', () => {
  const right = new Set(['1']);
  it.each([
    ['', undefined, false],
    ['checked', undefined, false],
    ['shown', undefined, true],
    ['1 checked 1', 'first', true],
    ['1 checked 2', 'wrong', false],
    ['2 checked 2 shown', 'wrong', true],
    ['1 checked 1 second', 'second', true],
    ['3 checked 3 second', 'wrong', true],
  ])('"%s": %s, over: %s', (text, result, over) => {
    const state = parseQuizState(text);
    expect([readResult(state, right), isOver(state, right)]).toEqual([result, over]);
  });
});

describe('describeResult(state, right, earlier)', () => {
  const right = new Set(['1', '3']);
  it.each([
    ['', undefined, ''],
    ['', 'first', 'Beim letzten Mal: richtig.'],
    ['2', 'second', 'Beim letzten Mal: im zweiten Versuch richtig.'],
    ['', 'wrong', 'Beim letzten Mal: falsch.'],
    ['1 3 checked 1 3', 'wrong', 'Richtig.'],
    ['1 checked 2', 'first', 'Noch nicht richtig. Versuch es noch einmal.'],
    ['1 2 checked 1 2', undefined, 'Noch nicht ganz richtig. Versuch es noch einmal.'],
    ['1 checked 1', undefined, 'Noch nicht ganz richtig, da fehlt etwas.'],
    ['1 3 checked 1 3 second', 'wrong', 'Richtig, im zweiten Versuch.'],
    ['1 checked 1 second', 'wrong', 'Nicht richtig. Die Antwort ist offen.'],
    ['1 checked 1 shown', 'wrong', 'Die Antwort ist offen.'],
    ['checked', 'first', 'Wähle zuerst eine Antwort.'],
    ['again', 'first', ''],
    ['1 again', 'second', ''],
  ] as const)('"%s", earlier %s: "%s"', (text, earlier, expected) => {
    expect(describeResult(parseQuizState(text), right, earlier)).toBe(expected);
  });
});
