// Events and values that the parts of a view follow. Whoever listens can stop.

/** Adds a listener; the returned function removes it. */
export type Listen<T> = (listener: (event: T) => void) => () => void;

/** Those who want to hear of something. */
interface Listeners<T> {
  readonly add: Listen<T>;
  readonly tell: (event: T) => void;
}

/** Starts with nobody. */
export function createListeners<T>(): Listeners<T> {
  const all = new Set<(event: T) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: (event) => {
      for (const listener of all) listener(event);
    },
  };
}

/** A value that one part sets and others follow. */
export interface Signal<T> {
  readonly value: T;
  /** Tells the listeners; the value that holds already changes nothing. */
  readonly set: (value: T) => void;
  /** Hears of each change. */
  readonly onChange: Listen<T>;
}

/** Starts with a value. */
export function createSignal<T>(start: T): Signal<T> {
  const listeners = createListeners<T>();
  let current = start;
  return {
    get value() {
      return current;
    },
    set: (value) => {
      if (value === current) return;
      current = value;
      listeners.tell(value);
    },
    onChange: listeners.add,
  };
}
