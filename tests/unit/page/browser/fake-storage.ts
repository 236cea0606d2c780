// A browser's storage as the page sees it.

/** Its items are its own enumerable keys, as in browsers. */
export function fakeStorage(items: Readonly<Record<string, string>> = {}): Storage {
  const storage: Record<string, string> = { ...items };
  const methods = {
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, value: string) => void (storage[key] = value),
    removeItem: (key: string) => void delete storage[key],
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(storage, name, { value, configurable: true });
  return storage as unknown as Storage; // As much of it as the page uses.
}

/** One whose every use throws, as in frames without an origin. */
export const closedStorage = new Proxy({} as Storage, {
  get: () => {
    throw new Error('closed');
  },
  ownKeys: () => {
    throw new Error('closed');
  },
});
