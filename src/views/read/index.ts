// The reading view: the document as it stands, an article for self-study, with contents, search and
// progress around it. Everything but those is there without this script.
import './read.css';
import { data } from '../../shared/markup.ts';
import { supportsDialog } from '../../page/ui/dialog.ts';
import { startFootnotes } from '../../page/content/footnotes.ts';
import { startGlossary } from '../../page/content/glossary.ts';
import { markCurrentCut } from '../../page/deck/cuts.ts';
import type { Action } from '../../page/ui/key-table.ts';
import { listenToKeys } from '../../page/ui/keys.ts';
import { openAnswers } from '../../page/content/exercises/answers.ts';
import { clearQuizResults, startQuizzes } from '../../page/content/quiz/quiz.ts';
import { onErasure } from '../../page/browser/storage.ts';
import { showNextTheme } from '../../page/browser/theme.ts';
import { startWidgets, wake } from '../../page/content/widgets.ts';
import { createAddressWriter } from '../../page/deck/address-writer.ts';
import { deckAddress, openView } from '../../page/deck/address.ts';
import type { Refresh } from '../../page/dev/refresh.ts';
import { slideTitle, type Slide } from '../../page/deck/slides.ts';
import { nameWindow } from '../../page/deck/window-title.ts';
import { openArticle, type Article } from './article.ts';
import { describeLastVisit, describeMissed } from './panel/notice/notice-content.ts';
import { readOutline, type OutlineChapter } from './outline.ts';
import { showPanel } from './panel/panel.tsx';
import { followPlace, goTo, readPlace, type MissedPlace } from './place.ts';
import { followReader, type Reader } from './reader.ts';
import { followReading } from './progress/reading.ts';
import { addSelfTests } from './progress/self-test.ts';
import { addChapterWays } from './extras/chapter-ways.ts';
import { readChapters } from './extras/chapters.ts';
import { createSlideExtras } from './extras/slide-extras.ts';
import { openBookmarks } from './progress/bookmarks.ts';
import { createExerciseForms } from './exercises/exercise-form.ts';
import { keepInPlace } from './settling/anchoring.ts';
import { prepareSearch } from '../../page/search/open.ts';

/** What a page around the article adds to it. */
type ArticleFrame = (parts: { readonly article: Article; readonly reader: Reader }) => void;

/** Starts the article; slides that change later are refreshed by what it returns. */
export function start(frame?: ArticleFrame): Refresh {
  const article = openArticle();
  const asked = readPlace(article, history.state);
  const slide = asked && ('slide' in asked ? asked.slide : asked.missed.nearest);
  const reader = followReader(article, slide);
  const address = createAddressWriter(() => reader.place);
  startFootnotes();
  startGlossary();
  startQuizzes();
  startWidgets(address);
  markCurrentCut();
  const outline = readOutline(article.shown);
  const updateSelfTests = addSelfTests(outline);
  addChapterWays(readChapters(article.list.all, article.shown));

  const reading = followReading(article, reader);
  const bookmarks = openBookmarks(new Set(article.list.all.map(({ id }) => id)));
  const answers = openAnswers();
  const addExerciseForms = createExerciseForms({ list: article.list, answers });
  addExerciseForms(article.list.all.map(({ section }) => section));
  const search = supportsDialog()
    ? prepareSearch({ slides: article.list.all, readTalk: () => article.shown, parent: document.body })
    : undefined;
  const forget = (): void => {
    reading.forget();
    bookmarks.forget();
    answers.forget();
    clearQuizResults();
    updateSelfTests();
  };
  onErasure(forget);
  const tell = showPanel({ article, reader, reading, bookmarks, answers, search, showNextTheme, stageAddress, forget });
  const addExtras = createSlideExtras({
    list: article.list,
    stageAddress,
    reading,
    bookmarks,
    warn: (text) => tell({ text }),
  });
  addExtras(article.list.all.map(({ section }) => section));
  const miss = (place: MissedPlace): void => tell(describeMissed(place));
  const name = (current: Slide): void => nameWindow(slideTitle(current));
  name(reader.current);
  reader.onChange(name);
  followPlace({ article, reader, address, miss });
  const actions: Partial<Record<Action, (() => void) | undefined>> = {
    search,
    read: () => openView(stageAddress(reader.current.id)),
    theme: () => tell({ text: showNextTheme() }),
  };
  listenToKeys((action) => actions[action]);

  if (slide) goTo({ article, reader }, { slide, ...asked });
  keepInPlace(article, reader);
  if (asked && 'missed' in asked) miss(asked.missed);
  const isAtStart = !asked || location.hash === '';
  if (isAtStart && reading.stoppedAt && isWorthOffering(article, reading.stoppedAt))
    tell(describeLastVisit(reading.stoppedAt));
  document.documentElement.setAttribute(data.ready, '');
  frame?.({ article, reader });

  return (sections) => {
    // The panel and the self-tests have read titles and questions once.
    if (printOutline(readOutline(article.shown)) !== printOutline(outline)) return false;
    sections.forEach(startQuizzes);
    sections.forEach(wake);
    addExerciseForms(sections);
    addExtras(sections);
    updateSelfTests();
    markCurrentCut();
    return true;
  };
}

/** Another chapter's slide is none of a page that shows one alone, and the beginning is where the reader is. */
function isWorthOffering({ shown }: Article, slide: Slide): boolean {
  return shown.indexOf(slide) > 0;
}

function printOutline(chapters: readonly OutlineChapter[]): string {
  return JSON.stringify(chapters.map(({ entries }) => entries.map(({ title, quizzes }) => [title, quizzes])));
}

/** The same slide on the stage. */
function stageAddress(slide: string): string {
  return deckAddress({ view: 'stage', slide });
}
