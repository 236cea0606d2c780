// What stage and speaker view say to each other. The tables say it once, for what is sent and for what arrives:
// everything from another window is checked here, and what is malformed or of another version has never come.
import {
  isRecord,
  readCut,
  readFlag,
  readName,
  readNamedTexts,
  readNames,
  readRecord,
  type RecordOf,
  readSaidFlag,
  readText,
  readVariant,
  readWithin,
  type VariantOf,
} from './readers.ts';
import { readWall } from './steady-time.ts';
import { readTime, type TalkTime } from './talk-time.ts';

/** Version of these messages; windows of a deck with another one are not understood. */
const version = 1;

const readPixels = readWithin(0, 100_000);
const readShare = readWithin(0, 1);

const windowShape = {
  width: readPixels,
  height: readPixels,
  zoom: readWithin(0, 1000),
  fonts: readSaidFlag,
  fullscreen: readSaidFlag,
  /** Whether the screen is kept from switching itself off. */
  awake: readSaidFlag,
};

const momentShape = {
  slide: readName,
  /** Steps shown so far, counted from -1 for none. */
  step: readWithin(-1, 100_000),
};

const stateShape = {
  stage: readName,
  /** How often the tab has loaded the stage: of two with one id, which one tab was copied from, the younger takes a new one. */
  since: readWithin(0, Number.MAX_SAFE_INTEGER),
  /** Whether it obeys the speaker view that it has opened, and not the one that hears this. */
  taken: readSaidFlag,
  ...momentShape,
  /** A name or a list as own-cut.ts reads it, or "". */
  cut: readCut,
  /** The only chapter that is shown, or "". */
  chapter: readName,
  /** Ids of the slides of this talk's flow, in order; `slide` may be none of them. */
  slides: readNames,
  /** From where the speaker has jumped, "" while the talk goes on slide by slide. */
  bookmark: readBookmark,
  /** Ids of the slides that are left out today. */
  skipped: readNames,
  /** Which edition of the deck it is, "" where it has no name. */
  edition: (value: unknown) => (value === undefined ? '' : readName(value)),
  black: readFlag,
  /** What has been put into calculators and quizzes, by id; see inputs.ts. */
  inputs: readNamedTexts,
  theme: readName,
  time: readTimeNow,
  /** What the check before the talk wants to know. */
  window: (value: unknown) => readRecord(windowShape, value),
};

const commandShapes = {
  next: {},
  previous: {},
  /** Back to the bookmark. */
  back: {},
  /** The talk goes on from the slide that is shown. */
  here: {},
  first: {},
  last: {},
  theme: {},
  black: {},
  goto: { slide: readName },
  /** Exactly these slides are left out from now on. */
  skip: { slides: readNames },
  /** Shares of the slide's width and height. */
  laser: { x: readShare, y: readShare },
  'laser-off': {},
  input: { id: readName, state: readText },
  time: { time: readTimeNow },
};

const messageShapes = {
  hello: { from: (value: unknown) => (value === 'stage' || value === 'speaker' ? value : undefined) },
  state: { state: (value: unknown) => readRecord(stateShape, value) },
  /** Of a stage that goes. */
  bye: { stage: readName },
  /** Of a speaker view that goes, or goes over to another stage. */
  leave: { stage: readName },
  command: { stage: readName, command: (value: unknown) => readVariant('name', commandShapes, value) },
};

/** What the stage shows and how it is doing. */
export type StageState = RecordOf<typeof stateShape>;

/** The stage's window. */
export type StageWindow = RecordOf<typeof windowShape>;

/** What the speaker view asks of the stage. */
export type Command = VariantOf<'name', typeof commandShapes>;

/** A message between the windows. */
export type Message = VariantOf<'type', typeof messageShapes>;

/** Puts the version on a message. */
export function packMessage(message: Message): object {
  return { deck: version, ...message };
}

/** Reads what arrived; undefined for anything that is not one of ours. */
export function readMessage(data: unknown): Message | undefined {
  return isRecord(data) && data.deck === version ? readVariant('type', messageShapes, data) : undefined;
}

/** A stage that does not say so has no bookmark. */
function readBookmark(value: unknown): RecordOf<typeof momentShape> | undefined {
  return value === undefined ? { slide: '', step: -1 } : readRecord(momentShape, value);
}

function readTimeNow(value: unknown): TalkTime | undefined {
  return readTime(value, readWall());
}
