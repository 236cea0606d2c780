import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  deckAddress,
  type DeckPlace,
  findPlace,
  findPublicBase,
  fullDeckAddress,
  parseHash,
  slideHash,
} from '../../../../src/page/deck/address.ts';
import type { Slide, SlideList } from '../../../../src/page/deck/slides.ts';

describe('parseHash(hash)', () => {
  it.each([
    ['#vram', 'vram', ''],
    ['#/vram', 'vram', ''],
    ['#/vram/2', 'vram', ''],
    ['#vram;bits=4;model=x', 'vram', ';bits=4;model=x'],
    ['#gr%C3%B6%C3%9Fe', 'größe', ''],
    ['#100%', '100%', ''],
    ['#3', '3', ''],
    ['#/2024-plan', '2024-plan', ''],
  ])('reads %s as the slide %s', (hash, id, state) => {
    expect(parseHash(hash)).toEqual({ kind: 'id', id, state });
  });
  it.each([
    ['#/0', 0, 0],
    ['#/3', 3, 0],
    ['#/2/1', 2, 1],
    ['#/2/0/5', 2, 0],
  ])("reads Reveal's %s as slide or stack %i, and in it slide %i", (hash, index, row) => {
    expect(parseHash(hash)).toEqual({ kind: 'number', index, row });
  });
  it.each(['', '#', '#/', '#;bits=4', 'vram'])('finds no place in "%s"', (hash) => {
    expect(parseHash(hash)).toBeUndefined();
  });
});

const cases: readonly (readonly [search: string, place: DeckPlace, address: string])[] = [
  ['', {}, '/deck/'],
  ['', { slide: 'vram' }, '/deck/#vram'],
  ['', { slide: 'größe', state: ';bits=4' }, '/deck/#gr%C3%B6%C3%9Fe;bits=4'],
  ['', { view: 'read', slide: 'vram' }, '?view=read#vram'],
  ['?theme=dark', { view: 'read', slide: 'vram' }, '?theme=dark&view=read#vram'],
  ['?view=read&theme=dark', { view: 'stage', slide: 'vram' }, '?theme=dark#vram'],
  ['?view=read', { view: 'stage' }, '/deck/'],
  ['?view=agenda&cut=kurz', { view: 'handout' }, '?view=handout&cut=kurz'],
  ['?cut=kurz&theme=dark', { cut: '' }, '?theme=dark'],
  ['?cut=kurz', { cut: 'lang & breit' }, '?cut=lang+%26+breit'],
  ['?cut=kurz', { cut: undefined }, '?cut=kurz'],
  ['?theme=dark', { cut: 'kurz,-größe,a%2Cb' }, '?theme=dark&cut=kurz,-gr%C3%B6%C3%9Fe,a%252Cb'],
  ['?cut=a,b', { view: 'read' }, '?cut=a,b&view=read'],
  ['?embed&cut=kurz', { embed: false, view: 'speaker' }, '?cut=kurz&view=speaker'],
  ['?view=read', { embed: true }, '?view=read&embed'],
  ['?embed=1', { embed: true, slide: 'vram' }, '?embed=1#vram'],
  ['', { theme: 'dark', chapter: '01-models', cut: 'kurz' }, '?cut=kurz&chapter=01-models&theme=dark'],
  ['?chapter=01-models&theme=dark', { chapter: '' }, '?theme=dark'],
  ['?embed', { slide: 'vram' }, '?embed#vram'],
  ['?own=a%20b', { view: 'stage', embed: false, slide: 'vram' }, '?own=a%20b#vram'],
];

describe('findPlace(list, hash)', () => {
  const createList = (...indices: (string | undefined)[]): SlideList => {
    const all = indices.map((each, index) => ({ id: `s${index}`, indices: each }) as unknown as Slide);
    return { all, find: (id) => all.find((slide) => slide.id === id), of: () => undefined };
  };
  it.each([
    ['#/0', 's0'],
    ['#/1', 's1'],
    ['#/1/0', 's1'],
    ['#/1/1', 's2'],
    ['#/1/2', 's3'],
    ['#/1/7', 's1'],
    ['#/2', 's4'],
    ['#/2/0/3', 's4'],
    ['#/3', undefined],
    ['#s3', 's3'],
  ])('counts stacks as Reveal does: %s', (hash, id) => {
    expect(findPlace(createList('0/0', '1/0', '1/1', '1/2', '2/0'), hash)?.id).toBe(id);
  });
  it('counts slides where there are no stacks', () => {
    expect(findPlace(createList(undefined, undefined), '#/1')?.id).toBe('s1');
  });
});

describe('deckAddress(place, here)', () => {
  it.each(cases)('writes from "%s" for %j the address %s', (search, place, address) => {
    expect(deckAddress(place, { pathname: '/deck/', search })).toBe(address);
  });
});

describe('fullDeckAddress(place, here)', () => {
  it.each([
    ['https://example.org/deck/?view=speaker&cut=kurz#ende', '?view=speaker&cut=kurz', '?cut=kurz'],
    ['https://example.org/deck/?cut=kurz#ende', '?cut=kurz', '?cut=kurz'],
    ['file:///talk/deck.html#ende', '', ''],
  ])('leads from %s to the stage', (href, search, kept) => {
    const address = fullDeckAddress({ view: 'stage', slide: 'vram' }, { href, search });
    expect(address).toBe(`${href.replace(/[?#].*/, '')}${kept}#vram`);
  });
});

describe('slideHash(id, state)', () => {
  it.each(['vram', 'größe', '100%', 'a;b'])('writes what parseHash reads: %s', (id) => {
    expect(parseHash(slideHash(id, ';bits=4'))).toEqual({ kind: 'id', id, state: ';bits=4' });
  });
});

describe('findPublicBase()', () => {
  const at = (href: string, canonical?: string): void => {
    vi.stubGlobal('location', { href, search: '' });
    vi.stubGlobal('document', { querySelector: () => (canonical ? { href: canonical } : null) });
  };
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['https://slides.example/deck/?view=read#a', undefined, 'https://slides.example/deck/'],
    ['http://localhost:4173/#a', undefined, undefined],
    ['http://192.168.0.7:4173/', undefined, undefined],
    ['file:///talk/deck.html', undefined, undefined],
    ['about:srcdoc', undefined, undefined],
    ['http://localhost:4173/#a', 'https://slides.example/deck/', 'https://slides.example/deck/'],
    ['file:///talk/deck.html', 'http://wiki.intranet/', 'http://wiki.intranet/'],
  ])('of %s with base %s is %s', (href, base, found) => {
    at(href, base);
    expect(findPublicBase()).toBe(found);
    expect(fullDeckAddress({ slide: 'a' })).toBe(`${found ?? href.replace(/[?#].*/, '')}#a`);
  });
});
