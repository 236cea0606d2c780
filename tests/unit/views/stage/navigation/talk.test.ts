import { describe, expect, it } from 'vitest';
import {
  createTalk,
  findForJump,
  findNear,
  findNumber,
  isWhole,
  keepIndex,
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
  const joined = (slides: readonly Plain[]): string => slides.map(({ id }) => id).join('');

  it.each([
    ['a', 'aB'],
    ['c', 'BcD'],
    ['e', 'De'],
  ])('beside %s are its neighbours: %s', (id, near) => {
    const talk = moveTo(createTalk(all, everything), find(all, id));
    expect(joined(findNear(talk, talk.current))).toBe(near);
  });
  it('hold a guest in its place, beside where the talk stands', () => {
    const guest = createTalk(all, short, find(all, 'c'));
    expect(joined(findNear(guest, find(all, 'B')))).toBe('BcD');
    const jumped = moveTo(createTalk(all, everything), find(all, 'a'));
    expect(joined(findNear(jumped, find(all, 'D')))).toBe('acDe');
  });
  it('are two for a jump, in order', () => {
    const talk = moveTo(createTalk(all, everything), find(all, 'D'));
    expect(joined(findForJump(talk, find(all, 'a')))).toBe('aD');
    expect(joined(findForJump(talk, find(all, 'e')))).toBe('De');
  });
  it.each([
    [0, 'BcDe'],
    [1, 'cDe'],
    [2, 'BcDe'],
    [3, 'cDe'],
  ])('have one more in front where a neighbour would have the index %i', (index, expected) => {
    const talk = moveTo(createTalk(all, everything), find(all, 'D'));
    expect(joined(keepIndex(talk, findNear(talk, talk.current), index))).toBe(expected);
  });
  it('stay as they are where none is in front', () => {
    const talk = createTalk(all, everything);
    expect(joined(keepIndex(talk, findNear(talk, talk.current), 1))).toBe('aB');
  });
});
