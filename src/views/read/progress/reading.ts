// What was read: a slide counts once it has been the reader's place for a good part of its reading time.
import { classes } from '../../../shared/markup.ts';
import { followProgress, forgetProgress, recallProgress, rememberProgress, setTick, type Ticks } from './progress.ts';
import { forgetQuizResults } from '../../../page/content/quiz/quiz-results.ts';
import { createListeners, type Listen } from '../../../page/browser/signal.ts';
import { isStorageSealed } from '../../../page/browser/storage.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import type { Article } from '../article.ts';
import type { Reader } from '../reader.ts';
import { estimateMinutes } from './reading-time.ts';

/** The reader's way through the article so far. */
export interface Reading {
  /** Where the last visit ended; undefined on the first. */
  readonly stoppedAt: Slide | undefined;
  readonly read: ReadonlySet<string>;
  /** Whether there is a place to come back to. */
  readonly hasPlace: boolean;
  /** The reader's own tick; false when this browser does not keep it. */
  readonly setRead: (slide: Slide, isRead: boolean) => boolean;
  /** Whether this browser keeps it. */
  readonly isKept: boolean;
  readonly minutesOf: (slide: Slide) => number;
  /** Forgets it, and the results of the quizzes. */
  readonly forget: () => void;
  readonly onChange: Listen<void>;
}

const shortest = 1500;
const longest = 8000;

/** Follows what is read; nothing leaves this browser. */
export function followReading(article: Article, reader: Reader): Reading {
  const { list } = article;
  const listeners = createListeners<void>();
  const known = new Set(list.all.map(({ id }) => id));
  const earlier = recallProgress(known);
  let ticks: Ticks = earlier;
  let { stoppedAt } = earlier;
  let at = stoppedAt; // Until the reader moves, the last visit's place is worth more than the top.
  let isKept = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const minutes = new Map(
    list.all.map((slide) => [slide, slide.generated ? 0 : estimateMinutes(countCharacters(slide))]),
  );
  const minutesOf = (slide: Slide): number => minutes.get(slide) ?? 0;

  function keep(): void {
    isKept = rememberProgress({ ...ticks, stoppedAt: at });
    listeners.tell();
  }
  function tick(change: (ticks: Ticks) => Ticks): void {
    ticks = change(isKept ? recallProgress(known) : ticks); // Another tab may have added to it.
    keep();
  }
  function wait(): void {
    clearTimeout(timer);
    const slide = reader.current;
    if (document.hidden) return;
    const share = minutesOf(slide) * 60_000 * 0.2;
    timer = setTimeout(() => settleAt(slide), Math.min(longest, Math.max(shortest, share)));
  }
  function settleAt(slide: Slide): void {
    if (article.shown.indexOf(slide) > 0) at = slide.id; // An address leads into the midst, and there may be all that is read.
    tick((before) => (before.unread.has(slide.id) ? before : setTick(before, slide.id, true)));
  }
  function forget(): void {
    clearTimeout(timer);
    at = undefined;
    stoppedAt = undefined;
    ticks = { read: new Set(), unread: new Set() };
    forgetProgress();
    forgetQuizResults();
    listeners.tell();
  }

  wait();
  reader.onChange(({ id }) => {
    at = id;
    wait();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && at !== undefined && at !== stoppedAt) tick((before) => before);
    wait();
  });
  followProgress(() => {
    ticks = recallProgress(known);
    listeners.tell();
  });
  return {
    get stoppedAt() {
      return stoppedAt === undefined ? undefined : list.find(stoppedAt);
    },
    get read() {
      return ticks.read;
    },
    get hasPlace() {
      return at !== undefined;
    },
    setRead: ({ id }, isRead) => {
      tick((before) => setTick(before, id, isRead));
      return isKept;
    },
    get isKept() {
      return isKept && !isStorageSealed();
    },
    minutesOf,
    forget,
    onChange: listeners.add,
  };
}

/** Footnotes are looked up, not read through. */
function countCharacters({ section }: Slide): number {
  const parts = section.querySelectorAll(
    `:scope > .${classes.body}, :scope > .${classes.notes} > :not(.${classes.footnotes})`,
  );
  return Array.from(parts, ({ textContent }) => textContent.trim().length).reduce((sum, length) => sum + length, 0);
}

/** Minutes that reading some slides takes. */
export function sumReadingTime(slides: readonly Slide[], { minutesOf }: Reading): number {
  return slides.reduce((sum, slide) => sum + minutesOf(slide), 0);
}
