import { describe, expect, it } from 'vitest';
import { countResults, describeScore, formatScore } from '../../../../../src/views/read/progress/quizzes.ts';
import { parseProgress, setTick } from '../../../../../src/views/read/progress/progress.ts';

const known = new Set(['titel', 'leiter']);

describe('parseProgress(stored, known)', () => {
  it('reads the place and what was read', () => {
    expect(parseProgress('{"at":"leiter","read":["titel","leiter"]}', known)).toEqual({
      stoppedAt: 'leiter',
      read: known,
      unread: new Set(),
    });
  });
  it('drops slides of an older deck', () => {
    expect(parseProgress('{"at":"fort","read":["titel","fort",7],"unread":["leiter","fort",{}]}', known)).toEqual({
      stoppedAt: undefined,
      read: new Set(['titel']),
      unread: new Set(['leiter']),
    });
  });
  it.each([
    undefined,
    '',
    '{',
    'null',
    '7',
    '[]',
    '"leiter"',
    '{"at":{},"read":"titel"}',
    '{"__proto__":{"at":"leiter"}}',
    '<b>',
  ])('takes %j for nothing', (stored) => {
    expect(parseProgress(stored, known)).toEqual({ stoppedAt: undefined, read: new Set(), unread: new Set() });
  });
});

describe('setTick(ticks, id, isRead)', () => {
  it('moves a slide from one side to the other', () => {
    const ticked = setTick({ read: new Set(['titel']), unread: new Set(['leiter']) }, 'leiter', true);
    expect(ticked).toEqual({ read: known, unread: new Set() });
    expect(setTick(ticked, 'titel', false)).toEqual({ read: new Set(['leiter']), unread: new Set(['titel']) });
  });
});

describe('formatScore(score)', () => {
  const results = new Map([
    ['a', 'first'],
    ['b', 'wrong'],
    ['d', 'second'],
    ['older-deck', 'first'],
  ] as const);
  it.each([
    [['c'], '1 Frage'],
    [['c', 'e'], '2 Fragen'],
    [['a', 'b', 'c'], '1 von 3 richtig'],
    [['a', 'b', 'd'], '2 von 3 richtig'],
  ])('counts %j', (ids, text) => {
    expect(formatScore(countResults(ids, results))).toBe(text);
  });
});

describe('describeScore(score)', () => {
  it.each([
    [0, 0, 1, 'Selbsttest: 1 Frage zu diesem Kapitel.'],
    [0, 0, 3, 'Selbsttest: 3 Fragen zu diesem Kapitel.'],
    [0, 1, 1, 'Selbsttest: 0 von 1 Frage richtig.'],
    [1, 1, 1, 'Selbsttest bestanden: 1 Frage richtig.'],
    [1, 1, 3, 'Selbsttest: 1 von 3 Fragen richtig. 2 Fragen sind noch offen.'],
    [1, 2, 3, 'Selbsttest: 1 von 3 Fragen richtig. Eine Frage ist noch offen.'],
    [2, 3, 3, 'Selbsttest: 2 von 3 Fragen richtig.'],
    [3, 3, 3, 'Selbsttest bestanden: alle 3 Fragen richtig.'],
  ])('says for %i right of %i answered of %i: %s', (right, answered, all, text) => {
    expect(describeScore({ right, answered, all })).toBe(text);
  });
});
