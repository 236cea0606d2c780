import { describe, expect, it } from 'vitest';
import { reach } from '../../../../../src/page/deck/parking.ts';
import { fewSlides } from '../../../../../src/shared/talk/slide-lists.ts';
import {
  createTalk,
  findForJump,
  findNear,
  findNumber,
  isNearEdge,
  isWhole,
  leaveOut,
  moveTo,
  type StageTalk,
} from '../../../../../src/views/stage/navigation/talk.ts';

interface Plain {
  readonly id: string;
  readonly chapter: string;
  readonly cuts: readonly string[];
  readonly generated: boolean;
}

/** Slides named by letters; capitals belong to the cut "short". */
function deck(names: string): Plain[] {
  return Array.from(names, (id) => ({
    id,
    chapter: '01-a',
    cuts: id === id.toUpperCase() ? ['short'] : [],
    generated: false,
  }));
}

function large(count: number): Plain[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    chapter: '01-a',
    cuts: [],
    generated: false,
  }));
}

function find(slides: readonly Plain[], id: string): Plain {
  const slide = slides.find((each) => each.id === id);
  if (!slide) throw new Error(`expected ${id}`);
  return slide;
}

function names({ shown }: StageTalk<Plain>): string {
  return shown.map(({ id }) => id).join('');
}

const all = deck('aBcDe');
const everything = { cut: undefined, chapter: undefined };
const short = { cut: 'short', chapter: undefined };

describe('createTalk(all, choice, start)', () => {
  it('begins on the first slide of the cut', () => {
    const talk = createTalk(all, short);
    expect([names(talk), talk.current.id, isWhole(talk)]).toEqual(['BD', 'B', false]);
  });
  it('begins on a guest where one is asked for', () => {
    const talk = createTalk(all, short, find(all, 'c'));
    expect([names(talk), talk.current.id]).toEqual(['BD', 'c']);
  });
  it('is whole without a cut', () => {
    expect(isWhole(createTalk(all, everything))).toBe(true);
  });
  it('needs a slide', () => {
    expect(() => createTalk([], everything)).toThrow('at least one slide');
  });
});

describe('leaveOut(talk, ids)', () => {
  it('leaves out exactly these and brings the others back', () => {
    const talk = leaveOut(createTalk(all, everything), ['B', 'c']);
    expect(names(talk)).toBe('aDe');
    expect(names(leaveOut(talk, ['D']))).toBe('aBce');
    expect(isWhole(leaveOut(talk, []))).toBe(true);
  });
  it('keeps the current slide as a guest', () => {
    const talk = leaveOut(createTalk(all, everything, find(all, 'c')), ['c', 'D']);
    expect([names(talk), talk.current.id, findNumber(talk, talk.current)]).toEqual(['aBe', 'c', 0]);
  });
  it('leads on from a slide that is the only one left', () => {
    const talk = leaveOut(createTalk(all, everything), ['B', 'c', 'D', 'e']);
    expect([names(talk), talk.current.id]).toEqual(['a', 'a']);
  });
});

describe('findNumber(talk, slide)', () => {
  it('counts from 1 within the talk', () => {
    const talk = moveTo(createTalk(all, short), find(all, 'D'));
    expect([findNumber(talk, talk.current), findNumber(talk, find(all, 'a'))]).toEqual([2, 0]);
  });
});

describe('the slides at hand', () => {
  const slides = large(fewSlides + 100);
  const at = (index: number): Plain => find(slides, String(index));
  const talk = moveTo(createTalk(slides, everything), at(200));
  const near = findNear(talk, at(200));

  it('are all of a small talk', () => {
    expect(findNear(createTalk(all, short), find(all, 'B')).map(({ id }) => id)).toEqual(['B', 'D']);
  });
  it('hold a guest in its place as long as it is shown', () => {
    const guest = createTalk(all, short, find(all, 'c'));
    const live = findNear(guest, guest.current);
    expect(live.map(({ id }) => id)).toEqual(['B', 'c', 'D']);
    expect(isNearEdge(guest, live, 1)).toBe(false);
    expect(isNearEdge(moveTo(guest, find(all, 'D')), live, 0)).toBe(true);
    expect(findForJump(guest, find(all, 'e')).map(({ id }) => id)).toEqual(['B', 'c', 'D', 'e']);
  });
  it('reach to either side in a large one', () => {
    expect([near[0]?.id, near.at(-1)?.id]).toEqual([String(200 - reach), String(200 + reach)]);
  });
  it('hold the current slide in front of those around the target of a jump', () => {
    const forJump = findForJump(talk, at(350));
    expect([forJump[0]?.id, forJump[1]?.id, forJump.at(-1)?.id]).toEqual(['200', String(350 - reach), '390']);
  });
  it.each([
    ['in their middle', 200, 20, false],
    ['a little off it', 215, 20, false],
    ['near their end', 200 + reach - 19, 20, true],
    ['near their start', 200 - reach + 19, 20, true],
    ['on the last one', 200 + reach, 1, true],
    ['on the one before', 200 + reach - 1, 1, false],
  ])('%s', (_, index, margin, expected) => {
    expect(isNearEdge(moveTo(talk, at(index)), near, margin)).toBe(expected);
  });
  it('have no edge where the talk itself ends', () => {
    const last = moveTo(talk, at(399));
    expect(isNearEdge(last, findNear(last, at(399)), 20)).toBe(false);
    const first = moveTo(talk, at(0));
    expect(isNearEdge(first, findNear(first, at(0)), 20)).toBe(false);
  });
  it('are too many after a jump', () => {
    expect(isNearEdge(moveTo(talk, at(350)), findForJump(talk, at(350)), 1)).toBe(true);
  });
});
