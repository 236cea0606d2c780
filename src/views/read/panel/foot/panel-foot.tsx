// Below the contents, each part in a fold: the reader's bookmarks, how far the reader has come and what this browser
// remembers of it; and the other ways to use the deck.
import { panel as words } from '#words/panel';
import './panel-foot.css';
import type { OutlineChapter } from '../../outline.ts';
import { openPrivacy } from '../../../../page/privacy/open.ts';
import { supportsDialog } from '../../../../page/ui/dialog.ts';
import { privacy } from '#words/privacy';
import { slideHash } from '../../../../page/deck/address.ts';
import { slideTitle } from '../../../../page/deck/slides.ts';
import type { PanelParts } from '../parts.ts';
import { readQuizResults } from '../../../../page/content/quiz/quiz-results.ts';
import { countResults, formatScore } from '../../progress/quizzes.ts';
import { sumReadingTime } from '../../progress/reading.ts';
import { countRead, formatRead, formatShare } from '../../progress/reading-time.ts';
import { BookmarkList } from './bookmarks.tsx';
import { Forget } from './forget.tsx';

type FootProps = PanelParts & { readonly outline: readonly OutlineChapter[]; readonly rest: string };

/** Everything in the panel but the contents. */
export function PanelFoot(parts: FootProps) {
  const { article, bookmarks, reader, stageAddress, showNextTheme, tell } = parts;
  return (
    <div class="panel-foot">
      <BookmarkList slides={article.list.all} bookmarks={bookmarks} />
      <ReadingProgress {...parts} />
      <div class="toc-tools">
        <a href={stageAddress(reader.current.id)}>{words.asTalk}</a>
        <button type="button" onClick={() => tell({ text: showNextTheme() })}>
          {words.theme}
        </button>
        {supportsDialog() && (
          <button type="button" onClick={() => openPrivacy(document.body)}>
            {privacy.title}
          </button>
        )}
      </div>
    </div>
  );
}

/** Share of the article that was read; folded open also the result of the self-test, and what is remembered. */
function ReadingProgress({ article, outline, reading, bookmarks, answers, rest, forget }: FootProps) {
  const all = sumReadingTime(article.shown, reading);
  const read = article.shown.filter(({ id }) => reading.read.has(id));
  const done = sumReadingTime(read, reading);
  const questions = outline.flatMap(({ entries }) => entries.flatMap(({ quizzes }) => quizzes));
  const { stoppedAt } = reading;
  const count = () => ({
    read: countRead(article.list.all, reading.read).read,
    bookmarks: bookmarks.all.size,
    answers: readQuizResults().size,
    exercises: answers.all.size,
    place: reading.hasPlace,
  });
  return (
    <>
      <progress aria-label={words.progress} max={1} value={all > 0 ? done / all : 0} />
      <details class="panel-fold">
        <summary>{words.share(formatShare(done, all), rest)}</summary>
        <p>{formatRead(countRead(article.shown, reading.read))}</p>
        {questions.length > 0 && <p>{words.selfTest(formatScore(countResults(questions)))}</p>}
        {stoppedAt && (
          <p>
            {words.stoppedAt}
            <a href={slideHash(stoppedAt.id)}>{slideTitle(stoppedAt)}</a>
          </p>
        )}
        <p>{reading.isKept ? words.kept : words.notKept}</p>
        <Forget count={count} forget={forget} />
      </details>
    </>
  );
}
