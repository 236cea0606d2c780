import { describe, expect, it } from 'vitest';
import { findCutSlides, longestCut, writeCut } from '../../../../src/shared/talk/own-cut.ts';

const slides = [
  { id: 'titel', cuts: ['kurz', 'lang'], generated: false },
  { id: 'leiter', cuts: ['kurz', 'lang'], generated: false },
  { id: 'token', cuts: ['lang'], generated: false },
  { id: 'kurz-2', cuts: [], generated: false },
  { id: 'größe', cuts: [], generated: false },
  { id: 'linkliste', cuts: [], generated: true },
];
const read = (cut: string): string[] | undefined => {
  const found = findCutSlides(slides, cut);
  return found && slides.map(({ id }) => id).filter((id) => found.has(id));
};

describe('findCutSlides(slides, cut)', () => {
  it.each([
    ['kurz', ['titel', 'leiter']],
    ['lang', ['titel', 'leiter', 'token']],
    ['kurz,-leiter', ['titel']],
    ['kurz,-leiter,token', ['titel', 'token']],
    ['kurz,token,token,token', ['titel', 'leiter', 'token']],
    [' kurz , -leiter ', ['titel']],
    ['titel,token', ['titel', 'token']],
    ['token,titel', ['titel', 'token']],
    ['titel', ['titel']],
    ['titel,-titel,token', ['token']],
    ['-titel', ['leiter', 'token', 'kurz-2', 'größe']],
    ['-titel,-token', ['leiter', 'kurz-2', 'größe']],
    ['unknown,-titel', ['leiter', 'token', 'kurz-2', 'größe']],
    ['unknown,titel', ['titel']],
    [',,titel,', ['titel']],
    ['gr%C3%B6%C3%9Fe', ['größe']],
    ['größe'.normalize('NFD'), ['größe']],
    ['token,kurz', ['token']],
    ['titel,linkliste', ['titel']],
  ])('reads "%s" as %j', (cut, ids) => {
    expect(read(cut)).toEqual(ids);
  });

  it.each([
    '',
    ',',
    '-',
    'unknown',
    'Kurz',
    'unknown,-unknown',
    '%,%zz',
    'linkliste',
    'kurz,-titel,-leiter',
    'titel,leiter,token,kurz-2,größe',
    'lang,kurz-2,größe',
    '<b>,"&\'',
    'titel;token',
    'titel,'.repeat(longestCut / 6 + 1),
  ])('finds no cut in "%s"', (cut) => {
    expect(read(cut)).toBeUndefined();
  });

  it('knows the former ids of slides', () => {
    const resolve = (id: string): string => (id === 'start' ? 'titel' : id);
    expect(findCutSlides(slides, 'start,token', resolve)).toEqual(new Set(['titel', 'token']));
    expect(findCutSlides(slides, 'kurz,-start', resolve)).toEqual(new Set(['leiter']));
  });
});

describe('writeCut(slides, chosen)', () => {
  it.each([
    [[], ''],
    [['titel', 'leiter', 'token', 'kurz-2', 'größe'], ''],
    [['titel', 'leiter'], 'kurz'],
    [['titel', 'leiter', 'token'], 'lang'],
    [['titel'], 'titel'],
    [['titel', 'leiter', 'kurz-2'], 'kurz,kurz-2'],
    [['leiter', 'token', 'kurz-2', 'größe'], '-titel'],
    [['linkliste'], ''],
  ])('writes %j as "%s"', (ids, text) => {
    expect(writeCut(slides, new Set(ids))).toBe(text);
  });

  it.each([
    ['a,b', 'a%2Cb'],
    ['-a', '%2Da'],
    ['kurz', '%6Burz'],
    ['a-b', 'a-b'],
    ['a+b=c', 'a+b=c'],
  ])('writes the slide %s so that it is read again', (id, text) => {
    const deck = [{ id, cuts: ['kurz', 'lang'], generated: false }, ...slides.slice(1)];
    expect(writeCut(deck, new Set([id]))).toBe(text);
    expect(findCutSlides(deck, text)).toEqual(new Set([id]));
  });
});
