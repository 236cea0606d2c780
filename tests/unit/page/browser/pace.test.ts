import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from '../../../../src/page/browser/pace.ts';

describe('createPace(task)', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs at once, and once more for however much comes meanwhile', () => {
    let runs = 0;
    const run = createPace(() => void (runs += 1));
    run();
    expect(runs).toBe(1);
    for (let at = 0; at < 20_000; at++) run();
    expect(runs).toBe(1);
    vi.advanceTimersByTime(16);
    expect(runs).toBe(2);
    vi.advanceTimersByTime(1000);
    expect(runs).toBe(2);
    run();
    expect(runs).toBe(3);
  });

  it('rests as long as it is told', () => {
    let runs = 0;
    const run = createPace(() => void (runs += 1), 100);
    run();
    for (let picture = 0; picture < 6; picture++) {
      vi.advanceTimersByTime(16);
      run();
    }
    expect(runs).toBe(1);
    vi.advanceTimersByTime(4);
    expect(runs).toBe(2);
  });
});
