// What a talk leaves behind so that any window of it may be reloaded: on the stage's tab its time and the
// skipped slides, for speaker views the time by stage, and in each window its bookmark.
import { parseRecord, recall, remember } from '../browser/memory.ts';
import { readName, readNames, readWithin } from './readers.ts';
import { readWall, steadyTime } from './steady-time.ts';
import { freshTime, parseTime, shareTime, takeTime, type TalkTime } from './talk-time.ts';

/** What a stage keeps. */
export interface KeptTalk {
  readonly time: TalkTime;
  /** Ids of the slides that are left out today. */
  readonly skipped: readonly string[];
}

/** A talk of which nothing is known yet. */
export const freshTalk: KeptTalk = { time: freshTime, skipped: [] };

// A talk is over by then; yesterday's clock would only be in the way.
const lifetime = 12 * 3_600_000;
// Any page of this origin may play stages for a speaker view.
const most = 50;
const mostSteps = 100_000;

/** What this tab has kept; nothing when the storage is closed. */
export function recallTalk(): KeptTalk {
  const { time, skipped } = parseRecord(recall('talk', 'session'));
  return { time: readKept(time), skipped: readNames(skipped) ?? [] };
}

/** Keeps the talk in this tab. */
export function rememberTalk({ time, skipped }: KeptTalk): void {
  remember('talk', JSON.stringify({ time: shareTime(time, steadyTime), skipped }), 'session');
}

/** A bookmark by the id of its slide. */
interface KeptBookmark {
  readonly slide: string;
  readonly step: number;
}

/** The bookmark that this window has kept while it showed the slide `shown`: at any other it is of another talk. */
export function recallBookmark(shown: string): KeptBookmark | undefined {
  const kept = parseRecord(recall('bookmark', 'session'));
  const [slide, step] = [readName(kept.slide), readWithin(-1, mostSteps)(kept.step)];
  return slide === undefined || step === undefined || kept.shown !== shown ? undefined : { slide, step };
}

/** Keeps the bookmark in this window, or that there is none. */
export function rememberBookmark(bookmark: KeptBookmark | undefined, shown: string): void {
  remember('bookmark', bookmark && JSON.stringify({ ...bookmark, shown }), 'session');
}

/** The time of a stage, or of a speaker view without one, as "alone". */
export function recallTime(stage: string): TalkTime {
  return readKept(parseRecord(recall('times'))[stage]);
}

/** Keeps the time of a stage, and drops those of long ago and all too many; of two windows that close, the last to know holds. */
export function rememberTime(stage: string, time: TalkTime): void {
  const stored = Object.entries(parseRecord(recall('times')));
  const young = stored.filter(([, value]) => readKept(value).changedAt > readWall() - lifetime);
  const isOld = recallTime(stage).changedAt > time.changedAt;
  const kept = isOld ? [] : [[stage, shareTime(time, steadyTime)]];
  const keep = (times: readonly (readonly unknown[])[]): boolean =>
    remember('times', JSON.stringify(Object.fromEntries(times)));
  // Where the storage is nearly full there may be room for this one alone.
  if (!keep([...young.slice(-most), ...kept])) keep(kept);
}

function readKept(value: unknown): TalkTime {
  return takeTime(parseTime(value, readWall()), steadyTime);
}
