import { describe, expect, it } from 'vitest';
import { selectShown, type Selection } from '../../../../src/page/deck/parking.ts';

function list(chapter: string, ...ids: readonly string[]): { chapter: string; slides: ReadonlySet<string> } {
  return { chapter, slides: new Set(ids) };
}

const slides = [
  { id: 'titel', chapter: '00-a', cuts: ['kurz', 'lang'], generated: false },
  { id: 'mehr', chapter: '00-a', cuts: ['lang'], generated: false },
  { id: 'modell', chapter: '01-b', cuts: ['kurz', 'lang'], generated: false },
  { id: 'frei', chapter: '01-b', cuts: [], generated: false },
  { id: 'links', chapter: 'anhang', cuts: [], generated: true, listing: list('') },
  { id: 'links-a', chapter: 'anhang', cuts: [], generated: true, listing: list('00-a', 'titel', 'frei') },
  { id: 'links-b', chapter: 'anhang', cuts: [], generated: true, listing: list('01-b', 'frei') },
];
const everything = slides.map(({ id }) => id);

function shownIds(cut?: string, chapter?: string, more: Partial<Selection> = {}): string[] {
  return selectShown(slides, { cut, chapter, extra: new Set(), ...more }).map(({ id }) => id);
}

describe('selectShown(slides, selection)', () => {
  it('shows everything without a selection', () => {
    expect(shownIds()).toEqual(everything);
  });
  it('shows the slides of a cut, and of the appendix what names one of them', () => {
    expect(shownIds('kurz')).toEqual(['titel', 'modell', 'links', 'links-a']);
  });
  it('shows a chapter with its own link list at its end', () => {
    expect(shownIds(undefined, '00-a')).toEqual(['titel', 'mehr', 'links-a']);
    expect(shownIds(undefined, '01-b')).toEqual(['modell', 'frei', 'links-b']);
  });
  it('leaves out exactly the slides that are skipped', () => {
    const skipped = new Set(['frei', 'links-a']);
    expect(shownIds(undefined, undefined, { skipped })).toEqual(['titel', 'mehr', 'modell', 'links', 'links-b']);
  });
  it('shows what belongs to both', () => {
    expect(shownIds('kurz', '01-b')).toEqual(['modell']);
  });
  it('shows the slides of a cut of one’s own, and of the appendix what names one of them', () => {
    expect(shownIds('kurz,-titel,frei')).toEqual(['modell', 'frei', 'links', 'links-a', 'links-b']);
    expect(shownIds('mehr')).toEqual(['mehr', 'links']);
    expect(shownIds('-mehr', '00-a')).toEqual(['titel', 'links-a']);
  });
  it('takes a linked slide in at its place', () => {
    const shown = shownIds('kurz', undefined, { extra: new Set(['frei']) });
    expect(shown).toEqual(['titel', 'modell', 'frei', 'links', 'links-a']);
  });
  it('ignores names that the deck does not know', () => {
    expect(shownIds('quatsch')).toEqual(everything);
    expect(shownIds('quatsch', '01-b')).toEqual(['modell', 'frei', 'links-b']);
    expect(shownIds('kurz', '99-x')).toEqual(['titel', 'modell', 'links', 'links-a']);
  });
  it('shows everything when cut and chapter have nothing in common', () => {
    expect(shownIds('kurz', 'anhang')).toEqual(['links', 'links-a']);
    const apart = slides.filter(({ id, generated }) => id !== 'modell' && !generated);
    const shown = selectShown(apart, { cut: 'kurz', chapter: '01-b', extra: new Set() });
    expect(shown).toEqual(apart);
  });
});
