import { describe, expect, it } from 'vitest';
import { mayRun } from '../../../../src/page/ui/keys.ts';

describe('mayRun(action, key)', () => {
  it('runs every action for a key that was just pressed', () => {
    for (const action of ['next', 'black', 'theme'] as const) {
      expect(mayRun(action, { isHeld: false, since: 0 })).toBe(true);
    }
  });
  it('runs the moves again while the key is held, but not faster than slides can be seen', () => {
    expect(mayRun('next', { isHeld: true, since: 33 })).toBe(false);
    expect(mayRun('next', { isHeld: true, since: 200 })).toBe(true);
    expect(mayRun('resize', { isHeld: true, since: 33 })).toBe(true);
  });
  it('runs no switch a second time, so that nothing flickers', () => {
    for (const action of ['black', 'fullscreen', 'present', 'theme', 'speaker', 'number', 'help'] as const) {
      expect(mayRun(action, { isHeld: true, since: 10_000 })).toBe(false);
    }
  });
});
