import { describe, expect, it } from 'vitest';
import type { Slide, SlideList } from '../../../../../src/page/deck/slides.ts';
import { findCut, findShorterCut, nameCut } from '../../../../../src/page/deck/cuts.ts';
import { countSteps } from '../../../../../src/page/deck/steps.ts';
import { findTalk, measureProgress, moveAlone } from '../../../../../src/views/speaker/connection/talk.ts';

const cuts = [
  { name: 'kurz', label: 'Kurz', minutes: 20 },
  { name: 'workshop', label: 'Workshop', minutes: 90 },
  { name: 'vortrag', label: 'Vortrag', minutes: 45 },
];

/** A slide with steps; the section stands for nothing but them. */
function slide(id: string, minutes: number, steps = 0): Slide {
  const fragments = Array.from({ length: steps }, () => ({ getAttribute: () => null }));
  const section = { querySelectorAll: () => fragments } as unknown as HTMLElement;
  return {
    id,
    section,
    minutes,
    chapter: '01',
    accent: '',
    cuts: [],
    generated: false,
    listing: undefined,
    forReaders: false,
  };
}

const slides = [slide('a', 1), slide('b', 2, 2), slide('c', 3)] as const;
const [a, b, c] = slides;
const list: SlideList = { all: slides, find: (id) => slides.find((each) => each.id === id), of: () => undefined };

describe('findShorterCut(cuts, current)', () => {
  it.each([
    ['workshop', 'vortrag'],
    ['vortrag', 'kurz'],
    ['kurz', undefined],
    ['', undefined],
    ['nonsense', undefined],
  ])('after "%s" comes %s', (current, shorter) => {
    const cut = cuts.find(({ name }) => name === current);
    expect(findShorterCut(cuts, cut)?.name).toBe(shorter);
  });
  it('compares one’s own by its minutes', () => {
    expect(findShorterCut(cuts, { name: 'a,b', label: '', minutes: 46, isOwn: true })?.name).toBe('vortrag');
  });
});

describe('findCut(cuts, name, slides)', () => {
  it.each([
    ['kurz', 'Fassung „Kurz“', 20],
    ['a,c', 'eigene Fassung', 4],
    ['-a', 'eigene Fassung', 5],
  ])('knows "%s"', (name, sentence, minutes) => {
    const cut = findCut(cuts, name, slides);
    expect(cut).toMatchObject({ name, minutes });
    expect(cut && nameCut(cut)).toBe(sentence);
  });
  it.each(['', 'nonsense', 'a,b,c', '-a,-b,-c'])('finds none in "%s"', (name) => {
    expect(findCut(cuts, name, slides)).toBeUndefined();
  });
});

describe('findTalk(list, ids)', () => {
  it('keeps the order of the ids, leaves out unknown ones, and is never empty', () => {
    expect(findTalk(list, ['c', 'nonsense', 'a'])).toEqual([c, a]);
    expect(findTalk(list, ['nonsense'])).toBe(list.all);
  });
});

describe('measureProgress(planned, slides, reached)', () => {
  it('counts the whole plan and what is left of the talk', () => {
    expect(measureProgress(slides, [a, c], a)).toEqual({ total: 6, left: 4, current: 1 });
  });
});

describe('moveAlone(list, talk, command)', () => {
  const talk = { all: slides, shown: slides, skipped: new Set<string>(), bookmark: undefined, countSteps };
  const at = (current: Slide, step: number) => ({ ...talk, now: { slide: current, step } });
  it('moves as the stage does', () => {
    expect(moveAlone(list, at(a, -1), { name: 'next' }).now).toEqual({ slide: b, step: -1 });
    expect(moveAlone(list, at(c, -1), { name: 'previous' }).now).toEqual({ slide: b, step: 1 });
  });
  it('jumps to a slide that is there, and finds the way back', () => {
    const jumped = moveAlone(list, at(a, -1), { name: 'goto', slide: 'c' });
    expect([jumped.now.slide, jumped.bookmark?.slide]).toEqual([c, a]);
    expect(moveAlone(list, jumped, { name: 'back' })).toEqual(at(a, -1));
  });
  it('stays for a slide that is not there, and for what only a stage can do', () => {
    expect(moveAlone(list, at(a, -1), { name: 'goto', slide: 'nonsense' })).toEqual(at(a, -1));
    expect(moveAlone(list, at(a, -1), { name: 'laser-off' })).toEqual(at(a, -1));
  });
});
