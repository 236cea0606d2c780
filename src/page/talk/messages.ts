// What stage and speaker view say to each other. The tables say it once, for what is sent and for what arrives:
// everything from another window is checked here, and what is malformed or of another version has never come.
import {
  isRecord,
  isTrue,
  readFlag,
  readNamedTexts,
  readNumber,
  readRecord,
  type RecordOf,
  readText,
  readTexts,
  readVariant,
  type VariantOf,
} from './readers.ts';
import { parseTime, type TalkTime } from './talk-time.ts';

/** Version of these messages; windows of a deck with another one are not understood. */
const version = 1;

const windowShape = {
  width: readNumber,
  height: readNumber,
  zoom: readNumber,
  fonts: isTrue,
  fullscreen: isTrue,
  /** Whether the screen is kept from switching itself off. */
  awake: isTrue,
};

const stateShape = {
  stage: readText,
  /** Milliseconds since 1970 when this page was opened: of two with one id the younger takes a new one. */
  since: readNumber,
  slide: readText,
  /** Steps shown so far, counted from -1 for none. */
  step: readNumber,
  cut: readText,
  /** The only chapter that is shown, or "". */
  chapter: readText,
  /** Ids of the slides of this talk, in order. */
  slides: readTexts,
  /** Ids of the slides that are left out today. */
  skipped: readTexts,
  black: readFlag,
  /** What has been put into calculators and quizzes, by id; see inputs.ts. */
  inputs: readNamedTexts,
  theme: readText,
  time: readTime,
  /** What the check before the talk wants to know. */
  window: (value: unknown) => readRecord(windowShape, value),
};

const commandShapes = {
  next: {},
  previous: {},
  first: {},
  last: {},
  theme: {},
  black: {},
  goto: { slide: readText },
  /** Exactly these slides are left out from now on. */
  skip: { slides: readTexts },
  /** Shares of the slide's width and height. */
  laser: { x: readNumber, y: readNumber },
  'laser-off': {},
  input: { id: readText, state: readText },
  time: { time: (value: unknown) => (isRecord(value) ? readTime(value) : undefined) },
};

const messageShapes = {
  hello: { from: (value: unknown) => (value === 'stage' || value === 'speaker' ? value : undefined) },
  state: { state: (value: unknown) => readRecord(stateShape, value) },
  bye: { stage: readText },
  command: { stage: readText, command: (value: unknown) => readVariant('name', commandShapes, value) },
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

function readTime(value: unknown): TalkTime {
  return parseTime(value, Date.now());
}
