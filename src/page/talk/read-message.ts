// Everything that arrives from another window is checked once, here. What is malformed or of another
// version is as if it had never come.
import { version, type Command, type Message, type StageState, type StageWindow } from './messages.ts';
import { parseTime } from './talk-time.ts';

/** Puts the version on a message. */
export function packMessage(message: Message): object {
  return { deck: version, ...message };
}

/** Reads what arrived; undefined for anything that is not one of ours. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data) || data['deck'] !== version) return undefined;
  const { type, from, stage } = data;
  if (type === 'hello' && (from === 'stage' || from === 'speaker')) return { type, from };
  if (type === 'bye' && isText(stage)) return { type, stage };
  if (type === 'state') {
    const state = readState(data['state']);
    return state && { type, state };
  }
  if (type !== 'command' || !isText(stage)) return undefined;
  const command = readCommand(data['command']);
  return command && { type, stage, command };
}

function readState(value: unknown): StageState | undefined {
  if (!isRecord(value)) return undefined;
  const { stage, since, slide, step, cut, chapter, slides, skipped, black, inputs, theme } = value;
  const window = readWindow(value['window']);
  if (!isText(stage) || !isText(slide) || !isText(cut) || !isText(chapter) || !isText(theme)) return undefined;
  if (!isNumber(since) || !isNumber(step) || typeof black !== 'boolean' || !window) return undefined;
  if (!isTexts(slides) || !isTexts(skipped) || !isRecord(inputs)) return undefined;
  const time = parseTime(value['time'], Date.now());
  const texts = Object.fromEntries(
    Object.entries(inputs).filter((entry): entry is [string, string] => isText(entry[1])),
  );
  return { stage, since, slide, step, cut, chapter, slides, skipped, black, inputs: texts, theme, time, window };
}

function readWindow(value: unknown): StageWindow | undefined {
  if (!isRecord(value)) return undefined;
  const { width, height, zoom, fonts, fullscreen, awake } = value;
  if (!isNumber(width) || !isNumber(height) || !isNumber(zoom)) return undefined;
  return { width, height, zoom, fonts: fonts === true, fullscreen: fullscreen === true, awake: awake === true };
}

function readCommand(value: unknown): Command | undefined {
  if (!isRecord(value)) return undefined;
  const { name, slide, slides, x, y, id, state, time } = value;
  switch (name) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
    case 'theme':
    case 'black':
    case 'laser-off':
      return { name };
    case 'goto':
      return isText(slide) ? { name, slide } : undefined;
    case 'skip':
      return isTexts(slides) ? { name, slides } : undefined;
    case 'laser':
      return isNumber(x) && isNumber(y) ? { name, x, y } : undefined;
    case 'input':
      return isText(id) && isText(state) ? { name, id, state } : undefined;
    case 'time':
      return isRecord(time) ? { name, time: parseTime(time, Date.now()) } : undefined;
    default:
      return undefined;
  }
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
