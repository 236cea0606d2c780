// The slides of the article: all, or those of a cut or a chapter; the others are parked until a link
// leads to one of them.
import { classes } from '../../shared/markup.ts';
import { createListFitter } from '../../page/content/link-list.ts';
import { createParking, joinSlides, selectShown } from '../../page/deck/parking.ts';
import { markPlaces } from '../../page/deck/place.ts';
import { readArticle, type Slide, type SlideList } from '../../page/deck/slides.ts';

/** What the parts of the reading view share about the slides. */
export interface Article {
  readonly main: HTMLElement;
  readonly list: SlideList;
  /** The slides of this article, in order. */
  readonly shown: readonly Slide[];
  /** Takes a parked slide in; false when it was there. */
  readonly include: (slide: Slide) => boolean;
}

/** Parks what the address leaves out. */
export function openArticle(): Article {
  const main = document.querySelector('main');
  const container = document.querySelector<HTMLElement>(`.${classes.slides}`);
  if (!main || !container) throw new Error('expected the slides in the page');
  const { cut, chapterOnly: chapter } = document.documentElement.dataset;
  if (cut || chapter) joinSlides(container);
  const list = readArticle(main);
  const extra = new Set<string>();
  const parking = createParking(container, list.all);
  const fitLists = createListFitter(list.all);

  const show = (): void => {
    const shown = selectShown(list.all, { cut, chapter, extra });
    if (!parking.setLive(shown)) return;
    markPlaces(container, shown);
    fitLists(shown);
  };
  function include(slide: Slide): boolean {
    if (parking.live.includes(slide)) return false;
    extra.add(slide.id);
    show();
    return true;
  }

  show();
  return {
    main,
    list,
    get shown() {
      return parking.live;
    },
    include,
  };
}
