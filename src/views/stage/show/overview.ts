// The overview: all slides by chapter, also those that this talk leaves out. Small pictures are copies
// of the slides without ids; large decks get titles only.
import { overview as words } from '#words/overview';
import { classes } from '../../../shared/markup.ts';
import { slideHash } from '../../../page/deck/address.ts';
import { decodePercent } from '../../../shared/decode.ts';
import { fewSlides } from '../../../shared/talk/slide-lists.ts';
import { chapterTitle, groupByChapter, type Slide, slideTitle } from '../../../page/deck/slides.ts';
import type { Stage } from '../stage.ts';
import { createDialog, supportsDialog } from '../../../page/ui/dialog.ts';
import { findLink, isOpenClick } from '../../../page/ui/link-clicks.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { createThumbnail, fitThumbnails } from '../../../page/content/thumbnails.ts';

/** Shows all slides to choose from. */
export function overview({ root, list, navigation, actions, numberAll }: Stage): void {
  let dialog: HTMLDialogElement | undefined;

  function open(): void {
    dialog ??= createOverview();
    const pictures = list.all.length <= fewSlides;
    if (pictures) numberAll();
    dialog.append(...groupByChapter(list.all).map((slides) => createChapter(slides, pictures)));
    dialog.showModal();
    fitThumbnails(dialog);
    const current = dialog.querySelector<HTMLElement>('.entry[aria-current]');
    current?.focus();
    current?.scrollIntoView({ block: 'center' });
  }

  function createOverview(): HTMLDialogElement {
    const created = createDialog(root, 'overview', words.title);
    // The copies go again: text must not stand in the page twice.
    created.addEventListener('close', () =>
      created.querySelectorAll('section.chapter').forEach((part) => part.remove()),
    );
    // The focus leaves a window that has been closed only with the next frame: keys until then are the talk's.
    created.addEventListener('keydown', (event) => created.open && moveFocus(created, event));
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

  function createChapter(slides: readonly [Slide, ...Slide[]], pictures: boolean): HTMLElement {
    const entries = slides.map((slide) => createElement('li', {}, createLink(slide, pictures)));
    return createElement(
      'section',
      { className: 'chapter' },
      createElement('h3', {}, chapterTitle(slides[0])),
      createElement('ol', { className: 'entries' }, ...entries),
    );
  }

  function createLink(slide: Slide, pictures: boolean): HTMLElement {
    const place = navigation.shown.indexOf(slide);
    const isCurrent = slide === navigation.current;
    return createElement(
      'a',
      { className: 'entry', href: slideHash(slide.id), 'aria-current': isCurrent ? 'true' : undefined },
      pictures ? createPicture(slide) : null,
      ...(place >= 0 ? [createSpan('entry-number', `${place + 1}`), ' '] : []),
      createSpan('entry-title', slideTitle(slide)),
      place < 0 ? createSpan('entry-note', words.notShown) : null,
    );
  }

  if (supportsDialog()) actions.set('overview', open);
}

/** Its number stands beside it. */
function createPicture({ section }: Slide): HTMLElement {
  const picture = createThumbnail(section);
  picture.querySelector(`.${classes.placeNumber}`)?.remove();
  return picture;
}

function createSpan(className: string, text: string): HTMLElement {
  return createElement('span', { className }, text);
}

/** Arrows move as the eye sees the grid: sideways one on, up and down to the nearest in the next row. */
function moveFocus(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  const links = [...dialog.querySelectorAll<HTMLElement>('.entry')];
  const at = links.findIndex((link) => link === document.activeElement);
  const target = at < 0 ? undefined : findTarget(links, at, event.key);
  if (event.key.toLowerCase() === 'o') dialog.close();
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function findTarget(links: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowRight') return links[at + 1];
  if (key === 'ArrowLeft') return links[at - 1];
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const rest = key === 'ArrowDown' ? links.slice(at + 1) : links.slice(0, at).toReversed();
  const own = links[at]?.getBoundingClientRect();
  if (!own) return undefined;
  const inNextRow = rest.find((link) => Math.abs(link.getBoundingClientRect().top - own.top) > own.height / 2);
  const row = inNextRow?.getBoundingClientRect().top;
  const distance = (link: HTMLElement): number => Math.abs(link.getBoundingClientRect().left - own.left);
  return rest
    .filter((link) => link.getBoundingClientRect().top === row)
    .sort((first, second) => distance(first) - distance(second))[0];
}
