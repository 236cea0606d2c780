// The views for paper: slides, handout and worksheet, all made from the same document. Ready when fonts
// and pictures are there, so that whoever prints need not wait by time.
import './paper.css';
import { classes, data } from '../../shared/markup.ts';
import { createListFitter } from '../../page/content/link-list.ts';
import { wakeWhenNear } from '../../page/content/widgets.ts';
import { createParking, joinSlides, selectShown } from '../../page/deck/parking.ts';
import { markPlaces } from '../../page/deck/place.ts';
import { readArticle, readSlides, type Slide } from '../../page/deck/slides.ts';
import { layOutHandout } from './handout/handout.ts';
import { limitGlossary } from './lists/glossary.ts';
import { settleLinkSlide } from './lists/link-list.ts';
import { addLiveAddresses, shortenAddresses, tidyLinks } from './links.ts';
import { layOutWorksheet } from './worksheet.ts';

/** Starts the paper view that the address asks for. */
export async function start(): Promise<void> {
  const { dataset } = document.documentElement;
  const main = document.querySelector<HTMLElement>(`main.${classes.reveal}`);
  const container = document.querySelector<HTMLElement>(`.${classes.slides}`);
  if (!main || !container) return;
  keepStyles(container);
  joinSlides(container);
  const slides = selectSlides(main, container);
  addLiveAddresses(slides);
  if (dataset.view === 'handout') layOutHandout(main, slides);
  if (dataset.view === 'worksheet') layOutWorksheet(main, slides);
  if (dataset.view === 'print') slides.forEach(settleLinkSlide);
  shortenAddresses(main);
  tidyLinks(main);
  if (dataset.view !== 'worksheet') await continueWhenPrinted(slides);
  if (dataset.view === 'print') wakeWhenNear(); // On the screen it is all slides with their steps.
  await waitForPictures();
  document.documentElement.setAttribute(data.ready, '');
}

/** Slides are laid out on pages when they are printed; once they are, they stay so. */
async function continueWhenPrinted(slides: readonly Slide[]): Promise<void> {
  const { layOutPages } = await import('../../page/content/pages/pages.ts');
  const isList =
    document.documentElement.dataset.view === 'handout' ? ({ generated }: Slide) => generated : () => false;
  const sections = slides.filter((slide) => !isList(slide)).map(({ section }) => section);
  window.addEventListener('beforeprint', () => layOutPages(sections), { once: true });
}

/** Brings the styles that stand behind the first slide into <head>: its sheets are laid out anew, and paper's own styles win. */
function keepStyles(container: HTMLElement): void {
  const styles = container.querySelector(':scope > style');
  if (styles) document.head.querySelector('style')?.after(styles);
}

/** Parks what the cut or chapter leaves out and numbers the rest. */
function selectSlides(main: HTMLElement, container: HTMLElement): readonly Slide[] {
  const { cut, chapterOnly, view } = document.documentElement.dataset;
  const { all } = view === 'print' ? readSlides(main) : readArticle(main);
  const shown = selectShown(all, { cut, chapter: chapterOnly });
  createParking(container, all).setLive(shown);
  if (shown.length < all.length) {
    markPlaces(container, shown);
    createListFitter(all)(shown);
    limitGlossary(shown);
  }
  return shown;
}

async function waitForPictures(): Promise<void> {
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  // Slides are measured with the faces with which they are printed, also those far from the window.
  const faces = [...document.fonts].filter(({ family }) => family.includes('Paper'));
  await Promise.allSettled([
    document.fonts.ready,
    ...faces.map((face) => face.load()),
    ...images.map((image) => image.decode()),
  ]);
}
