import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../../../src/page/deck/slides.ts';
import { readChapters } from '../../../../../src/views/read/extras/chapters.ts';

// Without a place mark a chapter is called by its file.
const section = { querySelector: () => null };
const slides = ['a', 'a', 'b', 'b', 'c'].map((chapter, index) => {
  const slide = { id: `${chapter}${index}`, chapter, cuts: chapter === 'b' ? [] : ['kurz'], generated: false, section };
  return slide as unknown as Slide; // The fields that are read.
});
const inChapter = (name: string): Slide[] => slides.filter(({ chapter }) => chapter === name);

describe('readChapters(slides, shown, asked)', () => {
  const read = (shown: readonly Slide[], asked: Record<string, string>) => {
    const { all, page } = readChapters(slides, shown, asked);
    return [all.map(({ id }) => id).join(' '), page && [page.previous?.id, page.chapter.id, page.next?.id].join(' ')];
  };
  it.each([
    ['the whole', slides, {}, ['a b c', undefined]],
    ['a chapter', inChapter('b'), { chapterOnly: 'b' }, ['a b c', 'a b c']],
    ['the last chapter', inChapter('c'), { chapterOnly: 'c' }, ['a b c', 'b c ']],
    ['a chapter that there is not', slides, { chapterOnly: 'x' }, ['a b c', undefined]],
    ['a cut', [...inChapter('a'), ...inChapter('c')], { cut: 'kurz' }, ['a c', undefined]],
    ['a chapter of a cut', inChapter('a'), { cut: 'kurz', chapterOnly: 'a' }, ['a c', ' a c']],
    ['a chapter that the cut leaves out', slides, { cut: 'kurz', chapterOnly: 'b' }, ['a b c', undefined]],
    ['a chapter with a guest', [slides[1], ...inChapter('c')], { cut: 'kurz', chapterOnly: 'c' }, ['a c', 'a c ']],
  ])('on a page of %s', (_, shown, asked, found) => {
    expect(read(shown as Slide[], asked)).toEqual(found);
  });
  it('knows where a chapter begins and ends', () => {
    const [first] = readChapters(slides, slides, {}).all;
    expect([first?.first.id, first?.last.id]).toEqual(['a0', 'a1']);
  });
});
