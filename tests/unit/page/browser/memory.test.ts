import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '../../../../src/page/browser/memory.ts';

/** Storage with room for so many characters. */
function createStorage(room: number): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
  };
}

beforeEach(() => {
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('localStorage', createStorage(10));
  vi.stubGlobal('sessionStorage', createStorage(10));
});
afterEach(() => vi.unstubAllGlobals());

describe('remember(name, value, kind) in a storage that is full', () => {
  it.each([
    ['talk', 'session'],
    ['bookmark', 'session'],
    ['times', 'local'],
    ['evening', 'local'],
  ] as const)('keeps nothing of %s rather than what was true before', (name, kind) => {
    expect(remember(name, 'before', kind)).toBe(true);
    expect(remember(name, 'with more of it', kind)).toBe(false);
    expect(recall(name, kind)).toBeUndefined();
  });
  it.each(['reading', 'quiz', 'exercises', 'reader-bookmarks'] as const)(
    'keeps what was gathered before of %s',
    (name) => {
      remember(name, 'before');
      expect(remember(name, 'with more of it')).toBe(false);
      expect(recall(name)).toBe('before');
      expect(remember(name, undefined)).toBe(true);
      expect(recall(name)).toBeUndefined();
    },
  );
});

describe('remember(name, value, kind) in a storage that is closed', () => {
  it('keeps nothing and breaks nothing', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(remember('talk', 'now', 'session')).toBe(false);
    expect(recall('talk', 'session')).toBeUndefined();
  });
});
