// Beside the article, or below it on narrow windows: contents with the reader's place and progress, search,
// the other ways to use the deck, and what this browser remembers.
import { render } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

import { contentsId } from '../../markup.ts';
import { slideTitle, type Slide } from '../slides.ts';
import { whenIdle } from '../when-idle.ts';
import type { Article } from './article.ts';
import { Chapters } from './chapters.tsx';
import { Notice, type NoticeContent } from './notice.tsx';
import { readOutline, type OutlineChapter } from './outline.ts';
import { countResults, formatScore } from './quizzes.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { formatRest, formatShare } from './reading-time.ts';

/** What the panel shows and what its buttons do. */
export interface PanelParts {
  readonly article: Article;
  readonly reader: Reader;
  readonly reading: Reading;
  readonly search: (() => void) | undefined;
  readonly showNextTheme: () => string;
  readonly stageAddress: (id: string) => string;
  /** Clears all that this browser remembers, also where the page shows it. */
  readonly forget: () => void;
}

/** Takes the place of the compiled contents, before the article; the returned function shows a notice. */
export function showPanel(parts: PanelParts): (notice: NoticeContent) => void {
  document.getElementById(contentsId)?.remove();
  const root = document.createElement('div');
  root.className = 'reading-panel';
  parts.article.main.before(root);
  let tell: (notice: NoticeContent) => void = () => undefined;
  render(<Panel {...parts} listen={(set) => (tell = set)} />, root);
  return (notice) => tell(notice);
}

function Panel(parts: PanelParts & { listen: (tell: (notice: NoticeContent) => void) => void }) {
  const { article, reader, reading, search } = parts;
  const outline = useMemo(() => readOutline(article.shown), [article.shown]);
  const [isOpen, setOpen] = useState(false);
  const [notice, setNotice] = useState<NoticeContent>();
  const toggle = useRef<HTMLButtonElement>(null);
  const draw = useRedraw(reader, reading);
  const rest = formatRest(
    sumMinutes(
      article.shown.filter(({ id }) => !reading.read.has(id)),
      reading,
    ),
  );
  parts.listen(setNotice);
  const close = (): void => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <>
      <div class="reading-bar">
        <button
          ref={toggle}
          type="button"
          aria-expanded={isOpen}
          aria-controls={contentsId}
          onClick={() => setOpen(!isOpen)}
        >
          Inhalt
        </button>
        <span>
          {outline.find(({ id }) => id === reader.current.chapter)?.title} · {rest}
        </span>
        {search && (
          <button type="button" onClick={search}>
            Suche
          </button>
        )}
      </div>
      <nav
        class="toc"
        id={contentsId}
        aria-label="Inhalt"
        data-open={isOpen ? '' : undefined}
        onKeyDown={({ key }) => key === 'Escape' && isOpen && close()}
        onClick={({ target }) => target instanceof Element && target.closest('a') && setOpen(false)}
      >
        <p class="toc-title">
          <a href={`#${encodeURIComponent(article.shown[0]?.id ?? '')}`}>{document.title}</a>
        </p>
        {search && (
          <search>
            <button type="button" class="search-button" aria-keyshortcuts="Control+K /" onClick={search}>
              Suchen <kbd aria-hidden="true">Strg + K</kbd>
            </button>
          </search>
        )}
        <Chapters outline={outline} current={reader.current} read={reading.read} />
        <Progress {...parts} outline={outline} rest={rest} />
        <Tools
          {...parts}
          forget={() => {
            parts.forget();
            draw();
            setNotice({ text: 'Vergessen. Dieser Browser weiß nichts mehr über dein Lesen.' });
          }}
          tell={(text) => setNotice({ text })}
        />
      </nav>
      <Notice content={notice} close={() => setNotice(undefined)} />
    </>
  );
}

function Progress({
  article,
  outline,
  reading,
  rest,
}: PanelParts & { outline: readonly OutlineChapter[]; rest: string }) {
  const all = sumMinutes(article.shown, reading);
  const done = sumMinutes(
    article.shown.filter(({ id }) => reading.read.has(id)),
    reading,
  );
  const questions = outline.flatMap(({ entries }) => entries.flatMap(({ quizzes }) => quizzes));
  return (
    <div class="reading-progress">
      <progress aria-label="Gelesen" max={1} value={all > 0 ? done / all : 0} />
      <p>
        {formatShare(done, all)} gelesen · {rest}
      </p>
      {questions.length > 0 && <p>Selbsttest: {formatScore(countResults(questions))}</p>}
    </div>
  );
}

function Tools({
  reader,
  reading,
  showNextTheme,
  stageAddress,
  forget,
  tell,
}: PanelParts & { tell: (text: string) => void }) {
  return (
    <div class="toc-tools">
      <a href={stageAddress(reader.current.id)}>Als Vortrag</a>
      <button type="button" onClick={() => tell(showNextTheme())}>
        Darstellung
      </button>
      <p>
        {reading.isKept
          ? 'Was du gelesen und beantwortet hast, bleibt in diesem Browser und geht an niemanden.'
          : 'Dieser Browser speichert hier nichts: Beim nächsten Mal beginnt das Lesen von vorn.'}
      </p>
      <button type="button" onClick={forget}>
        Alles vergessen
      </button>
    </div>
  );
}

/** Draws anew, but never in the middle of a scroll, when the reader moves, has read a slide or has answered a question. */
function useRedraw(reader: Reader, reading: Reading): () => void {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isWaiting = false;
    const redraw = (): void => {
      if (isWaiting) return;
      isWaiting = true;
      whenIdle(() => {
        isWaiting = false;
        draw(undefined);
      });
    };
    reader.onChange(redraw);
    reading.onChange(redraw);
    document.addEventListener('quiz-result', redraw);
  }, [reader, reading]);
  return () => draw(undefined);
}

function sumMinutes(slides: readonly Slide[], { minutesOf }: Reading): number {
  return slides.reduce((sum, slide) => sum + minutesOf(slide), 0);
}

/** What to say about a slide in a notice. */
export function quoteTitle(slide: Slide): string {
  return `„${slideTitle(slide)}“`;
}
