// The article in other people's pages: tells the host how high it is, so that the page scrolls as one, and
// which slide is in sight.
import '../styles/embed.css';
import type { Telling } from '../views/host-messages.ts';
import { readSlides, type Slide, slideTitle } from '../views/slides.ts';
import { talkToHost } from './embed-host.ts';
import { keepLinksInFrame } from './embed-links.ts';

/** Starts what an embedded article does on top of the article. */
export function startEmbeddedArticle(): void {
  const { all, of, find } = readSlides(document.body);
  const shown = all.filter(({ section }) => section.checkVisibility?.() ?? true);
  let current = find(decodeURIComponent(location.hash.slice(1))) ?? shown[0];
  keepLinksInFrame();

  const tell = talkToHost({
    slides: () => shown.map(({ id }) => id),
    state: () => [...tellSlide(), ...tellHeight()],
    obey: (message) => {
      const at = current ? shown.indexOf(current) : -1;
      if (message.type === 'goto') goTo(find(message.slide));
      else goTo(shown[at + (message.type === 'next' ? 1 : -1)]);
    },
  });

  function tellSlide(): Telling[] {
    if (!current) return [];
    const { id } = current;
    return [{ type: 'slide', id, index: shown.indexOf(current) + 1, count: shown.length, title: slideTitle(current) }];
  }
  function setCurrent(slide: Slide): void {
    if (slide === current) return;
    current = slide;
    tellSlide().forEach(tell);
  }
  function goTo(slide: Slide | undefined): void {
    if (!slide) return;
    location.replace(`#${encodeURIComponent(slide.id)}`);
    slide.section.scrollIntoView();
    setCurrent(slide);
  }

  followHeight(() => tellHeight().forEach(tell));
  followSight(shown, (section) => {
    const slide = of(section);
    if (slide) setCurrent(slide);
  });
}

/** Nothing while the frame is closed: then every word would stand on a line of its own. */
function tellHeight(): Telling[] {
  const px = Math.ceil(document.documentElement.getBoundingClientRect().height);
  return window.innerWidth > 0 && px > 0 ? [{ type: 'height', px }] : [];
}

function followHeight(tell: () => void): void {
  let before = 0;
  new ResizeObserver(() => {
    const [height] = tellHeight();
    if (height?.type !== 'height' || height.px === before) return;
    before = height.px;
    tell();
  }).observe(document.documentElement);
}

/** The slide of which most is seen; also where the host scrolls and the frame does not. */
function followSight(slides: readonly Slide[], tell: (section: Element) => void): void {
  const seen = new Map<Element, number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRect } of entries) seen.set(target, intersectionRect.height);
      const [most] = [...seen].toSorted(([, one], [, other]) => other - one);
      if (most && most[1] > 0) tell(most[0]);
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  for (const { section } of slides) observer.observe(section);
}
