// The reading view: the document as it stands, an article for self-study, with contents, search and
// progress around it. Everything but those is there without this script.
import '../styles/read.css';
import { supportsDialog } from '../plugins/dialog.ts';
import { startFootnotes } from '../plugins/footnotes.ts';
import { startGlossary } from '../plugins/glossary.ts';
import { markCurrentCut } from '../plugins/cuts.ts';
import { findAction } from '../plugins/key-table.ts';
import { areCharactersOn, belongsToControl } from '../plugins/keys.ts';
import { startQuizzes } from '../plugins/quiz.ts';
import { showNextTheme } from '../plugins/theme.ts';
import { startWidgets } from '../plugins/widgets.ts';
import { createAddressWriter, openView } from './address.ts';
import type { Mailbox } from './host-mailbox.ts';
import { openArticle } from './read/article.ts';
import { describeLastVisit, describeMissed, type NoticeContent } from './read/notice.tsx';
import { readOutline } from './read/outline.ts';
import { showPanel } from './read/panel.tsx';
import { followPlace, goTo, readPlace, type MissedPlace } from './read/place.ts';
import { followReader } from './read/reader.ts';
import { followReading } from './read/reading.ts';
import { addSelfTests } from './read/self-test.ts';
import { addSlideExtras } from './read/slide-extras.ts';
import { prepareSearch } from './search/open.ts';

/** Starts the article. */
export async function start(mailbox?: Mailbox): Promise<void> {
  const article = openArticle();
  const address = createAddressWriter();
  startFootnotes();
  startGlossary();
  startQuizzes();
  startWidgets(address);
  markCurrentCut();
  const updateSelfTests = addSelfTests(readOutline(article.shown));
  addSlideExtras(
    article.list.all.map(({ section }) => section),
    stageAddress,
  );

  const asked = readPlace(article);
  const slide = asked && ('slide' in asked ? asked.slide : asked.missed.nearest);
  const reader = followReader(article, slide);
  const reading = followReading(article, reader);
  const search = supportsDialog() ? prepareSearch(article.list.all, document.body) : undefined;
  const forget = (): void => {
    reading.forget();
    for (const output of document.querySelectorAll('quiz-question output')) output.textContent = '';
    updateSelfTests();
  };
  const tell = showPanel({ article, reader, reading, search, showNextTheme, stageAddress, forget });
  const miss = (place: MissedPlace): void => tell(describeMissed(place));
  followPlace({ article, reader, address, miss });
  startKeys({ search, tell, stage: () => openView(stageAddress(reader.current.id)) });

  if (slide) goTo(article, slide);
  if (asked && 'missed' in asked) miss(asked.missed);
  if (!asked && reading.stoppedAt) tell(describeLastVisit(reading.stoppedAt));
  const { dataset } = document.documentElement;
  const embedding = 'embed' in dataset ? await import('../plugins/embed-article.ts') : undefined;
  dataset['ready'] = '';
  embedding?.startEmbeddedArticle({ article, reader, mailbox });
}

/** The same slide on the stage, with the cut and the theme of this address. */
function stageAddress(id: string): string {
  const query = new URLSearchParams(location.search);
  query.delete('view');
  return `${location.pathname}${query.size > 0 ? `?${query}` : ''}#${encodeURIComponent(id)}`;
}

interface KeyActions {
  readonly search: (() => void) | undefined;
  readonly tell: (notice: NoticeContent) => void;
  readonly stage: () => void;
}

/** The keys of the stage that mean something in an article. */
function startKeys({ search, tell, stage }: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || belongsToControl(event)) return;
    const action = findAction(event, areCharactersOn());
    const actions = { search, read: stage, theme: () => tell({ text: showNextTheme() }) };
    const run = action === 'search' || action === 'read' || action === 'theme' ? actions[action] : undefined;
    if (!run) return;
    event.preventDefault();
    run();
  });
}
