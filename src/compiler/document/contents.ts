// The table of contents: chapters that fold open to their slides. It stands behind the slides so that it
// does not delay the first one; the reading view takes it over and moves it before them.

import { appendixChapter, classes, contentsId, data } from '../../shared/markup.ts';
import { groupBy } from '../../shared/group-by.ts';
import { fewSlides } from '../../shared/talk/slide-lists.ts';
import { wordsFor } from '../../shared/words/languages.ts';
import { html, type Html } from '../html/html.ts';
import type { Chapter, Deck, Slide } from '../types.ts';

/** Renders the contents; a deck with very many slides gets its chapters only. */
export function renderContents({ title, chapters, slides, language }: Deck): Html {
  const byChapter = groupBy(slides, ({ chapter }) => chapter);
  const groups = [...chapters, undefined].map((chapter) => ({
    name: formatChapterName(chapter, language),
    own: byChapter.get(chapter?.id ?? appendixChapter) ?? [],
  }));
  const entries = groups.filter(({ own }) => own.length > 0).map(slides.length > fewSlides ? renderLink : renderFold);
  return html`<nav class="${classes.contents}" id="${contentsId}" aria-label="${wordsFor(language).deckPage.contents}"><p class="${classes.contentsTitle}"><a href="#${slides[0]?.id}">${title}</a></p>
<ol>${entries}</ol></nav>`;
}

/** "3 · Infrastruktur"; what belongs to no chapter is the appendix. */
export function formatChapterName(chapter: Chapter | undefined, language: Deck['language']): string {
  if (!chapter) return wordsFor(language).deckPage.appendix;
  return chapter.number > 0 ? `${chapter.number} · ${chapter.short}` : chapter.short;
}

interface Group {
  readonly name: string;
  readonly own: readonly Slide[];
}

function renderFold({ name, own }: Group): Html {
  const links = own.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<li ${data.accent}="${own[0]?.accent}"><details><summary>${name}</summary><ol>${links}</ol></details></li>`;
}

function renderLink({ name, own }: Group): Html {
  return html`<li ${data.accent}="${own[0]?.accent}"><a href="#${own[0]?.id}">${name}</a></li>`;
}
