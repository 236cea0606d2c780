// The ways into the deck on the title slide, as this talk and this browser know them: the talk goes on with the slide
// that follows in it, and whoever has read before goes on where that ended.
import { readingOffer as words } from '#words/readingOffer';
import { classes } from '../../../shared/markup.ts';
import { deckAddress, slideHash } from '../../../page/deck/address.ts';
import { readArticle, slideTitle } from '../../../page/deck/slides.ts';
import { parseRecord, recall } from '../../../page/browser/memory.ts';
import { onErasure } from '../../../page/browser/storage.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { Stage } from '../stage.ts';

/** Fits them to the talk, and adds the reader's place where nothing moves for it. */
export function readingOffer({ root, navigation: { shown } }: Stage): void {
  const offer = root.querySelector(`.${classes.readingOffer}`);
  const talk = offer?.querySelector<HTMLAnchorElement>(`.${classes.talkStart}`);
  if (talk && shown[1]) talk.href = slideHash(shown[1].id);
  const add = (): void => {
    offer?.querySelector('.resume')?.remove();
    offer?.append(createResume() ?? '');
  };
  add();
  onErasure(add);
  window.addEventListener('pageshow', ({ persisted }) => persisted && add()); // Back from the article.
}

/** The way to where this browser's reader has stopped; undefined for a slide that is gone, and for the first. */
function createResume(): HTMLElement | undefined {
  const { at } = parseRecord(recall('reading'));
  if (typeof at !== 'string') return undefined;
  const list = readArticle(document.body); // The talk may have parked it.
  const slide = list.find(at);
  if (!slide || slide === list.all[0]) return undefined;
  return createElement(
    'a',
    { className: 'resume', href: deckAddress({ view: 'read', slide: slide.id }) },
    createElement('strong', {}, words.resume),
    ' ',
    createElement('span', {}, slideTitle(slide)),
  );
}
