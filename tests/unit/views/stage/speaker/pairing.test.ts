import { describe, expect, it } from 'vitest';
import { createPairing } from '../../../../../src/views/stage/speaker/pairing.ts';

function start() {
  let now = 1000;
  return { ...createPairing(() => now), pass: (seconds: number) => void (now += seconds * 1000) };
}

describe('whether the speaker view is there', () => {
  it('not before it is heard', () => {
    expect(start().isPaired()).toBe(false);
  });
  it('for a minute and more after it was heard: in a hidden window it speaks once a minute', () => {
    const { isPaired, hear, pass } = start();
    for (let at = 0; at < 5; at++) {
      hear();
      pass(61);
      expect(isPaired()).toBe(true);
    }
    pass(10);
    expect(isPaired()).toBe(false);
  });
  it('for a moment after its goodbye, and on when it was only loaded again', () => {
    const { isPaired, hear, leave, pass } = start();
    hear();
    leave();
    pass(1);
    expect(isPaired()).toBe(true);
    hear();
    pass(5);
    expect(isPaired()).toBe(true);
    leave();
    pass(2.1);
    expect(isPaired()).toBe(false);
    leave();
    expect(isPaired()).toBe(false);
  });
  it('no more once it is forgotten', () => {
    const { isPaired, hear, forget } = start();
    hear();
    forget();
    expect(isPaired()).toBe(false);
  });
});
