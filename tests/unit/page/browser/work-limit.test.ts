import { describe, expect, it } from 'vitest';
import { createWorkLimit } from '../../../../src/page/browser/work-limit.ts';

/** Asks for a task that takes so many milliseconds, so often, with a pause after each; the number of those done. */
function start() {
  let now = 0;
  const run = createWorkLimit(() => now);
  return (times: number, { takes, pause }: { readonly takes: number; readonly pause: number }): number => {
    let done = 0;
    for (let at = 0; at < times; at++) {
      run(() => {
        now += takes;
        done++;
      });
      now += pause;
    }
    return done;
  };
}

describe('createWorkLimit(now)', () => {
  it.each([
    ['presses of a key that is held down', 1000, { takes: 10, pause: 23 }],
    ['moves of a pointer, one for each picture', 10_000, { takes: 0.2, pause: 16.5 }],
    ['clicks on a slow computer', 20, { takes: 600, pause: 700 }],
    ['twenty tasks that have waited while the page was busy', 20, { takes: 50, pause: 0 }],
    ['work that takes as long as the pauses', 1000, { takes: 50, pause: 50 }],
  ])('does all %s', (_, times, plan) => {
    expect(start()(times, plan)).toBe(times);
  });

  it.each([
    ['quick tasks', { takes: 1, pause: 0 }, 2000],
    ['slow tasks', { takes: 15, pause: 0 }, 134],
    ['slow tasks with a picture drawn after each', { takes: 15, pause: 5 }, 500],
    ['tasks of which one is too much', { takes: 60_000, pause: 0 }, 1],
  ])('does of a flood of %s only those of about two seconds', (_, plan, most) => {
    const ask = start();
    expect(ask(most, plan)).toBeGreaterThan(most / 4);
    expect(ask(20_000, { takes: plan.takes, pause: 0 })).toBeLessThanOrEqual(most);
  });

  it('goes on once the page has rested', () => {
    const ask = start();
    ask(3000, { takes: 1, pause: 0 });
    expect(ask(1, { takes: 1, pause: 0 })).toBe(0);
    expect(ask(1, { takes: 1, pause: 10 })).toBe(0);
    expect(ask(5, { takes: 1, pause: 0 })).toBe(5);
  });
});
