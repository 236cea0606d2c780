// What stage and speaker view say to each other; read-message.ts checks what arrives.
import type { TalkTime } from './talk-time.ts';

/** Version of these messages; windows of a deck with another one are not understood. */
export const version = 1;

/** What the stage shows and how it is doing. */
export interface StageState {
  readonly stage: string;
  /** Milliseconds since 1970 when this page was opened: of two with one id the younger takes a new one. */
  readonly since: number;
  readonly slide: string;
  /** Steps shown so far, counted from -1 for none. */
  readonly step: number;
  readonly cut: string;
  /** The only chapter that is shown, or "". */
  readonly chapter: string;
  /** Ids of the slides of this talk, in order. */
  readonly slides: readonly string[];
  /** Ids of the slides that are left out today. */
  readonly skipped: readonly string[];
  readonly black: boolean;
  /** What has been put into calculators and quizzes, by id; see inputs.ts. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly theme: string;
  readonly time: TalkTime;
  /** What the check before the talk wants to know. */
  readonly window: StageWindow;
}

/** The stage's window. */
export interface StageWindow {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly fonts: boolean;
  readonly fullscreen: boolean;
  /** Whether the screen is kept from switching itself off. */
  readonly awake: boolean;
}

/** What the speaker view asks of the stage. */
export type Command =
  | { readonly name: 'next' | 'previous' | 'first' | 'last' | 'theme' | 'black' | 'laser-off' }
  | { readonly name: 'goto'; readonly slide: string }
  /** Exactly these slides are left out from now on. */
  | { readonly name: 'skip'; readonly slides: readonly string[] }
  /** Shares of the slide's width and height. */
  | { readonly name: 'laser'; readonly x: number; readonly y: number }
  | { readonly name: 'input'; readonly id: string; readonly state: string }
  | { readonly name: 'time'; readonly time: TalkTime };

/** A message between the windows. */
export type Message =
  | { readonly type: 'hello'; readonly from: 'stage' | 'speaker' }
  | { readonly type: 'state'; readonly state: StageState }
  | { readonly type: 'bye'; readonly stage: string }
  | { readonly type: 'command'; readonly stage: string; readonly command: Command };
