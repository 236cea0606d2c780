import { describe, expect, it } from 'vitest';
import { describeKept } from '../../../../../../src/views/read/panel/foot/kept.ts';

describe('describeKept(kept)', () => {
  it.each([
    [0, 0, 0, 0, false, ''],
    [1, 0, 0, 0, false, '1 gelesene Folie'],
    [0, 1, 0, 0, true, '1 Lesezeichen und deine Stelle'],
    [12, 2, 1, 1, true, '12 gelesene Folien, 2 Lesezeichen, 1 Antwort, 1 ausgefüllte Übung und deine Stelle'],
    [0, 0, 3, 2, false, '3 Antworten und 2 ausgefüllte Übungen'],
  ])('says for %i, %i, %i, %i, %s: %j', (read, bookmarks, answers, exercises, place, text) => {
    expect(describeKept({ read, bookmarks, answers, exercises, place })).toBe(text);
  });
});
