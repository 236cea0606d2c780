// The overview: all slides by chapter, also those that this talk leaves out, with small pictures; large decks get titles only.
// Those open with the chapter of the slide that is shown, and the entries of the others come in slices.
import { overview as words } from '#words/overview';
import { slideHash } from '../../../../page/deck/address.ts';
import { decodePercent } from '../../../../shared/decode.ts';
import { fewSlides } from '../../../../shared/talk/slide-lists.ts';
import { doInBackground } from '../../../../page/browser/slices.ts';
import { chapterTitle, groupByChapter, type Slide, slideTitle } from '../../../../page/deck/slides.ts';
import type { Stage } from '../../stage.ts';
import { createDialog, supportsDialog } from '../../../../page/ui/dialog.ts';
import { findLink, isOpenClick } from '../../../../page/ui/link-clicks.ts';
import { createElement } from '../../../../page/ui/elements.ts';
import { moveFocus } from './focus.ts';
import { createPictures, type Pictures } from './pictures.ts';

/** A chapter, and the list that its entries stand in. */
type Chapter = readonly [slides: readonly Slide[], entries: HTMLElement];

/** Shows all slides to choose from. */
export function overview({ root, list, navigation, actions, numberAll }: Stage): void {
  let dialog: HTMLDialogElement | undefined;
  let pictures: Pictures | undefined;
  let missing: Iterable<() => void> = [];

  function open(): void {
    dialog ??= createOverview();
    pictures = list.all.length <= fewSlides ? createPictures(dialog) : undefined;
    if (pictures) numberAll();
    const chapters = groupByChapter(list.all).map(addChapter);
    const isHere = ([slides]: Chapter): boolean => slides.includes(navigation.current);
    for (const add of chapters.filter(isHere).flatMap(listEntries)) add();
    // One iterator: whoever goes through it takes up where the other has stopped.
    missing = chapters
      .filter((chapter) => !isHere(chapter))
      .flatMap(listEntries)
      .values();
    if (pictures) for (const add of missing) add();
    dialog.showModal();
    const current = dialog.querySelector<HTMLElement>('.entry[aria-current]');
    current?.focus();
    current?.scrollIntoView({ block: 'center' });
    void doInBackground(missing, (add) => dialog?.open && add());
  }

  function createOverview(): HTMLDialogElement {
    const created = createDialog(root, 'overview', words.title);
    // The copies go again: text must not stand in the page twice.
    created.addEventListener('close', () => {
      pictures?.stop();
      pictures = undefined;
      missing = [];
      created.querySelectorAll('.chapter').forEach((part) => part.remove());
    });
    // The focus leaves a window that has been closed only with the next frame: keys until then are the talk's.
    created.addEventListener('keydown', (event) => {
      if (!created.open) return;
      for (const add of missing) add(); // A key may lead anywhere.
      moveFocus(created, event);
    });
    created.addEventListener('click', choose);
    return created;
  }

  function choose(event: MouseEvent): void {
    const link = findLink(event, '.entry');
    const slide = link && list.find(decodePercent(link.hash.slice(1)));
    if (!slide || !isOpenClick(event)) return;
    event.preventDefault();
    dialog?.close();
    navigation.goTo(slide, 'jump', link);
  }

  function addChapter(slides: readonly [Slide, ...Slide[]]): Chapter {
    const entries = createElement('ol', { className: 'entries' });
    const title = createElement('h3', {}, chapterTitle(slides[0]));
    // As a section it would have the slides' styles, and with each picture all in it would get theirs anew.
    dialog?.append(createElement('div', { className: 'chapter' }, title, entries));
    return [slides, entries];
  }

  /** What adds each entry of a chapter. */
  function listEntries([slides, entries]: Chapter): (() => void)[] {
    return slides.map((slide) => () => entries.append(createElement('li', {}, createLink(slide))));
  }

  function createLink(slide: Slide): HTMLElement {
    const place = navigation.shown.indexOf(slide);
    const isCurrent = slide === navigation.current;
    return createElement(
      'a',
      { className: 'entry', href: slideHash(slide.id), 'aria-current': isCurrent ? 'true' : undefined },
      pictures?.add(slide),
      ...(place >= 0 ? [createSpan('entry-number', `${place + 1}`), ' '] : []),
      createSpan('entry-title', slideTitle(slide)),
      place < 0 ? createSpan('entry-note', words.notShown) : null,
    );
  }

  if (supportsDialog()) actions.set('overview', open);
}

function createSpan(className: string, text: string): HTMLElement {
  return createElement('span', { className }, text);
}
