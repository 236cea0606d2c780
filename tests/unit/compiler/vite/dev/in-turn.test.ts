import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../../../src/compiler/vite/dev/in-turn.ts';

describe('inTurn(task)', () => {
  it('lets no call overtake one before it, none be held up by one that fails, and those that wait share one run', async () => {
    const events: string[] = [];
    const ends: (() => void)[] = [];
    let calls = 0;
    const run = inTurn(async () => {
      const call = ++calls;
      events.push(`begin ${call}`);
      await new Promise<void>((resolve) => ends.push(resolve));
      events.push(`end ${call}`);
      if (call === 1) throw new Error('broken');
      return call;
    });
    const first = Promise.allSettled([run()]);
    await new Promise(setImmediate);
    const waiting = Promise.allSettled([run(), run()]);
    ends[0]?.();
    expect(await first).toMatchObject([{ status: 'rejected' }]);
    await new Promise(setImmediate);
    const last = run();
    ends[1]?.();
    expect(await waiting).toMatchObject([{ value: 2 }, { value: 2 }]);
    await new Promise(setImmediate);
    ends[2]?.();
    expect(await last).toBe(3);
    expect(events).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
  });
});
