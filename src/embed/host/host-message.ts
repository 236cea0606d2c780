// What a page around the deck may say. Everything that arrives is checked once, here: a message has exactly
// the fields it needs, so that one with anything more, such as a cycle or a "__proto__", is none of ours.
import type { HostMessage } from '../types.ts';

const version = 1;
const longestId = 500;

/** Reads what arrived; undefined for anything that is not a message of a host. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  if (!isPlainObject(data)) return undefined;
  const names = Object.keys(data).toSorted().join();
  const { deck, type, slide } = data;
  if (deck !== version) return undefined;
  if (names === 'deck,type' && (type === 'next' || type === 'prev' || type === 'state')) return { deck, type };
  if (names === 'deck,slide,type' && type === 'goto' && isId(slide)) return { deck, type, slide };
  return undefined;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestId;
}
