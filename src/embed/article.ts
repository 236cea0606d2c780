// The article in other people's pages: tells the host how high it is, so that the page scrolls as one, and
// which slide is in sight.
import './embed.css';
import type { Mailbox } from './host/mailbox.ts';
import type { Telling } from './host/messages.ts';
import type { Article } from '../views/read/article.ts';
import type { Reader } from '../views/read/reader.ts';
import { parseHash, slideHash } from '../page/deck/address.ts';
import type { Slide } from '../page/deck/slides.ts';
import { talkToHost } from './host/talk.ts';
import { findLink, isOpenClick } from '../page/ui/link-clicks.ts';
import { keepLinksInFrame } from './links.ts';

/** The article and the way to the page around it, if there is one. */
interface EmbeddedArticle {
  readonly article: Article;
  readonly reader: Reader;
  readonly mailbox: Mailbox | undefined;
}

/** Starts what an embedded article does on top of the article. */
export function startEmbeddedArticle({ article, reader, mailbox }: EmbeddedArticle): void {
  const { list } = article;
  keepLinksInFrame();
  takeHostAlong();

  function goTo(slide: Slide | undefined): void {
    if (!slide) return;
    article.include(slide);
    location.replace(slideHash(slide.id));
    slide.section.scrollIntoView(); // The frame may be as high as the article: then the host page scrolls.
    reader.hold(slide);
  }

  const { tell, tellSlide } = talkToHost(mailbox, {
    place: () => ({ shown: article.shown, current: reader.current }),
    more: readHeight,
    obey: (message) => {
      const at = article.shown.indexOf(reader.current);
      if (message.type === 'goto') goTo(list.find(message.slide));
      else goTo(article.shown[at + (message.type === 'next' ? 1 : -1)]);
    },
  });
  reader.onChange(tellSlide);
  followHeight(() => readHeight().forEach(tell));
}

/** Where the frame is as high as the article only the host page scrolls, and browsers do not move that for a link. */
function takeHostAlong(): void {
  const { documentElement: root } = document;
  const follow = (): void => {
    const place = parseHash(location.hash);
    if (place?.kind !== 'id' || root.scrollHeight > root.clientHeight) return;
    document.getElementById(place.id)?.scrollIntoView();
  };
  window.addEventListener('hashchange', follow);
  document.addEventListener('click', (event) => {
    const link = findLink(event, 'a');
    if (link?.getAttribute('href') === location.hash && isOpenClick(event)) setTimeout(follow);
  });
}

/** Nothing while the frame is closed: then every word would stand on a line of its own. */
function readHeight(): Telling[] {
  const px = Math.ceil(document.documentElement.getBoundingClientRect().height);
  return window.innerWidth > 0 && px > 0 ? [{ type: 'height', px }] : [];
}

function followHeight(tell: () => void): void {
  let before = 0;
  new ResizeObserver(() => {
    const [height] = readHeight();
    if (height?.type !== 'height' || height.px === before) return;
    before = height.px;
    tell();
  }).observe(document.documentElement);
}
