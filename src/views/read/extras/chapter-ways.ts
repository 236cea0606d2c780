// At the head and the end of each chapter: its own page, the next chapter, and from a chapter's page the way back.
import { chapterWays as words } from '#words/chapterWays';
import { slideHash } from '../../../page/deck/address.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { classes, contentsId } from '../../../shared/markup.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { chapterAddress, type Chapters, wholeAddress } from './chapters.ts';

type Way = readonly [text: string, address: string];

/** Adds them to the first and the last slide of each chapter that is shown. */
export function addChapterWays({ all, page }: Chapters): void {
  if (page) return addPageWays(page);
  if (all.length < 2) return;
  for (const [index, chapter] of all.entries()) {
    const next = all[index + 1];
    addWays(chapter.first, words.start(chapter.title), [[words.only, chapterAddress(chapter)]]);
    if (next) addWays(chapter.last, words.end(chapter.title), [[words.next(next.title), slideHash(next.first.id)]]);
  }
}

function addPageWays({ chapter, previous, next }: NonNullable<Chapters['page']>): void {
  const whole: Way = [words.whole, wholeAddress(chapter)];
  const back: Way[] = previous ? [[words.previous(previous.title), chapterAddress(previous)]] : [];
  const on: Way[] = next ? [[words.next(next.title), chapterAddress(next)]] : [];
  addWays(chapter.first, words.start(chapter.title), [...back, whole]);
  addWays(chapter.last, words.end(chapter.title), [...on, ...back, whole]);
  // The first slide of the whole material is none of this page.
  document
    .querySelector(`.${classes.skip}[href^="#"]:not([href="#${contentsId}"])`)
    ?.setAttribute('href', slideHash(chapter.first.id));
}

function addWays({ section }: Slide, label: string, ways: readonly Way[]): void {
  const links = ways.map(([text, href]) => createElement('a', { href }, text));
  section.append(createElement('nav', { className: 'chapter-ways', 'aria-label': label }, ...links));
}
