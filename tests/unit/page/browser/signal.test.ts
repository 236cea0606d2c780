import { describe, expect, it } from 'vitest';
import { createListeners, createSignal } from '../../../../src/page/browser/signal.ts';

describe('createListeners()', () => {
  it('tells everybody in the order in which they came', () => {
    const heard: string[] = [];
    const listeners = createListeners<string>();
    listeners.add((event) => heard.push(`first ${event}`));
    listeners.add((event) => heard.push(`second ${event}`));
    listeners.tell('a');
    expect(heard).toEqual(['first a', 'second a']);
  });
  it('tells nobody who has left', () => {
    const heard: string[] = [];
    const listeners = createListeners<string>();
    const leave = listeners.add((event) => heard.push(event));
    listeners.tell('a');
    leave();
    listeners.tell('b');
    expect(heard).toEqual(['a']);
  });
});

describe('createSignal(start)', () => {
  it('tells of changes only', () => {
    const heard: boolean[] = [];
    const signal = createSignal(false);
    signal.onChange((value) => heard.push(value));
    signal.set(false);
    signal.set(true);
    signal.set(true);
    expect(heard).toEqual([true]);
    expect(signal.value).toBe(true);
  });
  it('holds the new value when its listeners hear of it', () => {
    const signal = createSignal(1);
    let seen = 0;
    signal.onChange(() => (seen = signal.value));
    signal.set(2);
    expect(seen).toBe(2);
  });
});
