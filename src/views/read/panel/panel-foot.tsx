// Below the contents: how far the reader has come, the other ways to use the deck, and what this browser
// remembers.
import type { OutlineChapter } from '../outline.ts';
import type { PanelParts } from './parts.ts';
import { countResults, formatScore } from '../progress/quizzes.ts';
import { sumReadingTime } from '../progress/reading.ts';
import { formatShare } from '../progress/reading-time.ts';

/** Share of the article that was read, and the result of the self-test. */
export function ReadingProgress({
  article,
  outline,
  reading,
  rest,
}: PanelParts & { outline: readonly OutlineChapter[]; rest: string }) {
  const all = sumReadingTime(article.shown, reading);
  const read = article.shown.filter(({ id }) => reading.read.has(id));
  const done = sumReadingTime(read, reading);
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

/** Buttons that concern the whole article. */
export function Tools({
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
      <button
        type="button"
        onClick={() => {
          forget();
          tell('Vergessen. Dieser Browser weiß nichts mehr über dein Lesen.');
        }}
      >
        Alles vergessen
      </button>
    </div>
  );
}
