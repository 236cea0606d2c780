// What stage and speaker view say to each other. Everything that arrives is checked once, here; what is
// malformed or of another version is as if it had never come.

/** Version of these messages; windows of an older deck are not understood. */
const version = 1;

/** What the stage shows and how it is doing. */
export interface StageState {
  readonly stage: string;
  readonly slide: string;
  /** Steps shown so far, counted from -1 for none. */
  readonly step: number;
  readonly cut: string;
  /** Ids of the slides of this talk, in order. */
  readonly slides: readonly string[];
  readonly black: boolean;
  /** State of the slide's widget as it stands in the address, or "". */
  readonly widget: string;
  readonly theme: string;
  /** What the check before the talk wants to know. */
  readonly window: {
    readonly width: number;
    readonly height: number;
    readonly zoom: number;
    readonly fonts: boolean;
    readonly fullscreen: boolean;
  };
}

/** What the speaker view asks of the stage. */
export type Command =
  | { readonly name: 'next' | 'previous' | 'first' | 'last' | 'black' }
  | { readonly name: 'goto'; readonly slide: string }
  | { readonly name: 'skip'; readonly slides: readonly string[] }
  | { readonly name: 'laser'; readonly x: number; readonly y: number }
  | { readonly name: 'laser-off' }
  | { readonly name: 'widget'; readonly slide: string; readonly state: string };

/** A message between the windows. */
export type Message =
  | { readonly type: 'hello' }
  | { readonly type: 'state'; readonly state: StageState }
  | { readonly type: 'bye'; readonly stage: string }
  | { readonly type: 'command'; readonly stage: string; readonly command: Command };

/** Puts the version on a message. */
export function packMessage(message: Message): object {
  return { deck: version, ...message };
}

/** Reads what arrived; undefined for anything that is not one of ours. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data) || data['deck'] !== version) return undefined;
  const { type, stage, state, command } = data;
  if (type === 'hello') return { type };
  if (type === 'bye' && isText(stage)) return { type, stage };
  if (type === 'state' && isState(state)) return { type, state };
  if (type === 'command' && isText(stage) && isCommand(command)) return { type, stage, command };
  return undefined;
}

function isState(value: unknown): value is StageState {
  if (!isRecord(value) || !isRecord(value['window'])) return false;
  const { stage, slide, step, cut, slides, black, widget, theme, window } = value as Record<string, unknown> & {
    window: Record<string, unknown>;
  };
  const texts = [stage, slide, cut, widget, theme].every(isText);
  const sizes = [step, window['width'], window['height'], window['zoom']].every(isNumber);
  return texts && sizes && isTexts(slides) && typeof black === 'boolean';
}

function isCommand(value: unknown): value is Command {
  if (!isRecord(value)) return false;
  const { name, slide, slides, state, x, y } = value;
  if (name === 'goto') return isText(slide);
  if (name === 'skip') return isTexts(slides);
  if (name === 'laser') return isNumber(x) && isNumber(y);
  if (name === 'widget') return isText(slide) && isText(state);
  return (
    name === 'next' ||
    name === 'previous' ||
    name === 'first' ||
    name === 'last' ||
    name === 'black' ||
    name === 'laser-off'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 2000;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= 10_000 && value.every(isText);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
