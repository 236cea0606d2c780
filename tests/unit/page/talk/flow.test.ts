import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findNext,
  findReached,
  findReturn,
  jump,
  move,
  type Move,
  moves,
  settle,
  type TalkPlace,
} from '../../../../src/page/talk/flow.ts';
import { hold } from '../../properties/hold.ts';

interface Plain {
  readonly id: string;
  readonly steps: number;
}

/** Slides named by letters, each with as many steps as the figure behind it says; capitals are the flow. */
const all = ['A', 'b', 'C', 'D2', 'e', 'F', 'g'].map((name) => ({ id: name.charAt(0), steps: Number(name[1] ?? 0) }));

function slide(id: string): Plain {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`expected ${id}`);
  return found;
}

/** A talk as "what is shown < the bookmark", each a letter and its last step that is shown: "e0 < D1". */
function read(text: string, skipped = ''): TalkPlace<Plain> {
  const [now, bookmark] = text.split(' < ').map((part) => ({
    slide: slide(part.charAt(0)),
    step: Number(part.slice(1) || -1),
  }));
  if (!now) throw new Error('expected a slide');
  const shown = all.filter(({ id }) => id === id.toUpperCase() && !skipped.includes(id));
  return { all, shown, skipped: new Set(skipped), now, bookmark, countSteps: ({ steps }) => steps };
}

function write({ now, bookmark }: Pick<TalkPlace<Plain>, 'now' | 'bookmark'>): string {
  const parts = bookmark ? [now, bookmark] : [now];
  return parts.map(({ slide: { id }, step }) => id + (step < 0 ? '' : String(step))).join(' < ');
}

describe('move(talk, name)', () => {
  it.each<[Move, string, string]>([
    ['next', 'A', 'C'],
    ['next', 'C', 'D'],
    ['next', 'D', 'D0'],
    ['next', 'D1', 'F'],
    ['next', 'F', 'F'],
    ['previous', 'A', 'A'],
    ['previous', 'D0', 'D'],
    ['previous', 'D', 'C'],
    ['previous', 'F', 'D1'],
    ['first', 'F', 'A'],
    ['last', 'F', 'F'],
    ['back', 'D0', 'D0'],
    ['here', 'D0', 'D0'],
  ])('%s, slide by slide: %s, then %s', (name, before, after) => {
    expect(write(move(read(before), name))).toBe(after);
  });
  it.each<[Move, string, string]>([
    ['next', 'g < A', 'C'],
    ['next', 'g < D0', 'D1'],
    ['next', 'g < D1', 'F'],
    ['next', 'g < F', 'F'],
    ['next', 'A < D', 'D0'],
    ['previous', 'g < D0', 'D0'],
    ['back', 'g < D0', 'D0'],
    ['here', 'g < D0', 'g'],
    ['first', 'g < D0', 'A'],
    ['last', 'g < D0', 'F'],
    ['last', 'g < C', 'F < C'],
    ['last', 'A', 'F < A'],
    ['last', 'D0', 'F'],
  ])('%s, with a bookmark or a jump: %s, then %s', (name, before, after) => {
    expect(write(move(read(before), name))).toBe(after);
  });
  it.each<[Move, string, string]>([
    ['next', 'b', 'C'],
    ['next', 'g', 'g'],
    ['previous', 'e', 'D1'],
    ['previous', 'b', 'A'],
  ])('%s from a guest where the flow goes on: %s, then %s', (name, before, after) => {
    expect(write(move(read(before), name))).toBe(after);
  });
  it.each<[Move, string, string, string]>([
    ['next', 'g < C', 'C', 'D'],
    ['back', 'g < C', 'C', 'D'],
    ['previous', 'g < C', 'C', 'D'],
    ['next', 'g < A', 'A', 'C'],
    ['next', 'b < F', 'F', 'D'],
    ['next', 'g < C', 'D', 'F'],
  ])('%s on from a bookmark whose slide is left out meanwhile: %s without %s, then %s', (name, before, skip, after) => {
    expect(write(move(read(before, skip), name))).toBe(after);
  });
});

describe('jump(talk, slide)', () => {
  it.each([
    ['D0', 'g', 'g < D0'],
    ['D0', 'A', 'A < D0'],
    ['g < D0', 'b', 'b < D0'],
    ['g < A', 'D', 'D1 < A'],
    ['g < D0', 'D', 'D0'],
    ['D0', 'D', 'D0'],
    ['g < D0', 'g', 'g < D0'],
    ['C', 'D', 'D1'],
    ['g < C', 'D', 'D1'],
    ['b', 'F', 'F < b'],
  ])('%s to %s: %s', (before, to, after) => {
    expect(write(jump(read(before), slide(to)))).toBe(after);
  });
});

describe('what is measured and shown', () => {
  it.each([
    ['D0', 'D', 'D1'],
    ['g < D0', 'D', 'D1'],
    ['A < F', 'F', 'F'],
    ['e', 'D', 'F'],
    ['g', 'F', undefined],
    ['F', 'F', undefined],
  ])('%s: the talk has reached %s, and next comes %s', (text, reached, next) => {
    const coming = findNext(read(text));
    expect([findReached(read(text)).id, coming && write({ now: coming, bookmark: undefined })]).toEqual([
      reached,
      next,
    ]);
  });
  it('stands before its first slide at that slide', () => {
    expect(findReached(read('b < A', 'A')).id).toBe('C');
  });
});

it('settle(talk) drops a bookmark to what is shown', () => {
  expect(write(settle(read('D0 < D1')))).toBe('D0');
  expect(write(settle(read('D < C', 'C')))).toBe('D');
  expect(write(settle(read('g < C')))).toBe('g < C');
});

describe('whatever is done, in any order', () => {
  const ids = all.map(({ id }) => id);
  const action = fc.oneof(
    fc.constantFrom(...moves).map((name) => (talk: TalkPlace<Plain>) => move(talk, name)),
    fc.constantFrom(...ids).map((id) => (talk: TalkPlace<Plain>) => jump(talk, slide(id))),
    fc.subarray(['A', 'C', 'D']).map((skipped) => (talk: TalkPlace<Plain>) => {
      const { shown } = read('A', skipped.join(''));
      return settle({ ...talk, shown, skipped: new Set(skipped) });
    }),
  );

  it('back leads into the flow in one step, and next goes on from there', () => {
    hold(fc.array(action, { maxLength: 12 }), 1_000, (actions) => {
      const talk = actions.reduce((before, act) => act(before), read('A'));
      const back = findReturn(talk);
      const returned = move(talk, 'back');
      expect(returned).toEqual(back ? { ...talk, now: back, bookmark: undefined } : talk);
      expect(talk.skipped.has(back?.slide.id ?? '')).toBe(false);
      expect(back?.slide).not.toBe(talk.now.slide);
      expect(talk.shown).toContain(findReached(talk));
      if (back && talk.shown.includes(back.slide)) expect(talk.shown).toContain(move(talk, 'next').now.slide);
    });
  });
});
