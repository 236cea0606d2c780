import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closedStorage, fakeStorage } from './fake-storage.ts';

const others = { 'deck-quiz /other/': '{}', 'deck-quiz /talk': '{}', 'deck-x y /talk/': '1', elsewhere: '1' };
const own = { 'deck-theme': 'dark', 'deck-quiz /talk/': '{"a":"first"}', 'deck-notes /talk/': '1' };

/** The modules of a page that has just been loaded, in this storage. */
async function load(local: Storage, session: Storage) {
  vi.resetModules();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
  const memory = await import('../../../../src/page/browser/memory.ts');
  return { ...memory, ...(await import('../../../../src/page/browser/erasure.ts')) };
}

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('location', { pathname: '/talk/index.html' });
  vi.stubGlobal('document', { getElementById: (id: string) => (id.startsWith('own') ? {} : null) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** An event with the fields that the page looks at. */
function event(type: string, fields: object): Event {
  return Object.assign(new Event(type), fields);
}

describe('listStored()', () => {
  it('finds what is kept of this deck, also by another version of it, and nothing of others', async () => {
    const { listStored } = await load(fakeStorage({ ...others, ...own }), fakeStorage({ 'deck-talk /talk/': '{}' }));
    expect(listStored()?.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'local theme',
      'local quiz',
      'local older',
      'session talk',
    ]);
  });

  it('counts what was kept for all decks when most of it is about this one', async () => {
    const shared = {
      'deck-quiz': '{"own-1":"first","own-2":"first","b":"wrong"}',
      'deck-reading': '{"read":["b","c"]}',
    };
    const { listStored } = await load(fakeStorage(shared), fakeStorage());
    expect(listStored()?.map(({ key }) => key)).toEqual(['deck-quiz']);
  });

  it.each(['', '[]', 'null', '{"read":7}', '{', '"x"'])('takes no harm from %s', async (text) => {
    const { listStored } = await load(fakeStorage({ 'deck-reading': text, 'deck-quiz /talk/': text }), fakeStorage());
    expect(listStored()?.map(({ key }) => key)).toEqual(['deck-quiz /talk/']);
  });

  it('knows a closed storage from an empty one, also when one of the two is open', async () => {
    expect((await load(closedStorage, closedStorage)).listStored()).toBeUndefined();
    expect((await load(fakeStorage(), fakeStorage())).listStored()).toEqual([]);
    expect((await load(closedStorage, fakeStorage())).listStored()).toEqual([]);
  });
});

describe('eraseMemory()', () => {
  it('removes it, leaves the keys of others, and lets nothing be kept any more', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`deck-${index} /talk/`, '1']));
    const local = fakeStorage({ ...others, ...many, ...own });
    const session = fakeStorage({ 'deck-stage /talk/': '{}', other: '1' });
    const { eraseMemory, remember, recall } = await load(local, session);
    eraseMemory();
    expect(Object.keys(local)).toEqual(Object.keys({ ...others, ...many }));
    expect(Object.keys(session)).toEqual(['other']);
    expect(remember('theme', 'light')).toBe(false);
    expect(remember('talk', '{}', 'session')).toBe(false);
    expect(recall('theme')).toBeUndefined();
    expect(Object.keys(session)).toEqual(['other']);
  });

  it('is heard by whoever shows something of it, after it is gone', async () => {
    const { eraseMemory, followMemory, recall } = await load(fakeStorage(own), fakeStorage());
    const heard = vi.fn<(value: string | undefined) => void>();
    followMemory('quiz', () => heard(recall('quiz')));
    eraseMemory();
    expect(heard.mock.calls).toEqual([[undefined]]);
  });

  it('does what can be done where the storage fails', async () => {
    const broken = fakeStorage(own);
    for (const name of ['getItem', 'setItem', 'removeItem'])
      Object.defineProperty(broken, name, {
        value: () => {
          throw new Error(name);
        },
      });
    const session = fakeStorage({ 'deck-talk /talk/': '{}' });
    const { eraseMemory, listStored } = await load(broken, session);
    eraseMemory();
    expect(listStored()?.map(({ name }) => name)).toEqual(['theme', 'quiz', 'older']); // It can be said that these are left.
    expect(Object.keys(session)).toEqual([]);
    const closed = await load(closedStorage, closedStorage);
    expect(() => closed.eraseMemory()).not.toThrow();
  });
});

describe('followErasure()', () => {
  it('erases what this window keeps when another one says so', async () => {
    const session = fakeStorage({ 'deck-talk /talk/': '{}' });
    const { followErasure, remember } = await load(fakeStorage(own), session);
    followErasure();
    page.dispatchEvent(event('storage', { key: 'deck-erased /other/', newValue: '1' }));
    page.dispatchEvent(event('storage', { key: 'deck-quiz /talk/', newValue: null }));
    expect(Object.keys(session)).toEqual(['deck-talk /talk/']);
    page.dispatchEvent(event('storage', { key: 'deck-erased /talk/', newValue: '1' }));
    expect(Object.keys(session)).toEqual([]);
    expect(remember('talk', '{}', 'session')).toBe(false);
  });

  it.each([
    ['erased while the page slept', true, false],
    ['kept', false, true],
  ])('writes nothing back when Back leads to it and all was %s', async (_situation, isErased, isKept) => {
    const [local, session] = [fakeStorage(own), fakeStorage({ 'deck-talk /talk/': '{}' })];
    const { followErasure, remember, listStored } = await load(local, session);
    followErasure();
    page.dispatchEvent(new Event('pagehide'));
    if (isErased) for (const { key, kind } of listStored() ?? []) (kind === 'local' ? local : session).removeItem(key);
    page.dispatchEvent(event('pageshow', { persisted: true }));
    expect(remember('talk', '{}', 'session')).toBe(isKept);
  });
});
