import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../../src/compiler/vite/in-turn.ts';

describe('inTurn(task)', () => {
  it('lets no call overtake one before it, and none be held up by one that fails', async () => {
    const events: string[] = [];
    const ends: (() => void)[] = [];
    let calls = 0;
    const run = inTurn(async () => {
      const call = ++calls;
      events.push(`begin ${call}`);
      // Only the first waits until it is told.
      if (call === 1) await new Promise<void>((resolve) => ends.push(resolve));
      events.push(`end ${call}`);
      if (call === 2) throw new Error('broken');
      return call;
    });
    const results = Promise.allSettled([run(), run(), run()]);
    await new Promise(setImmediate);
    ends[0]?.();
    expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(events).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
  });
});
