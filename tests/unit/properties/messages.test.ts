// Whatever another window sends, or somebody has put into the browser's memory: it is read as what it says, or as
// nothing, and reading never fails.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHostMessage } from '../../../src/embed/host/host-message.ts';
import { parseRecord } from '../../../src/page/browser/memory.ts';
import { readClock } from '../../../src/page/talk/clock.ts';
import { packMessage, readMessage } from '../../../src/page/talk/messages.ts';
import { parseTime } from '../../../src/page/talk/talk-time.ts';
import { parseState, printState } from '../../../src/widgets/kit/form/state-text.ts';
import { hold } from './hold.ts';
import { messageKeys } from './pieces.ts';

const text = fc.oneof(fc.constantFrom(...messageKeys), fc.string({ unit: 'binary', maxLength: 8 }));
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, 1, -1, 2.7e301, NaN, Infinity, 1e13));
const leaf = fc.oneof(text, number, fc.boolean(), fc.constantFrom(null, undefined, 1n));
/** Values as structured cloning gives them, nested a few times. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 8 }),
    fc.tuple(fc.constantFrom('state', 'command', 'hello', 'next', 'goto'), tie('value')).map(([type, value]) => ({
      deck: 1,
      type,
      slide: value,
      state: value,
      name: value,
      stage: 'a',
    })),
  ),
})).value;
const now = Date.UTC(2026, 8, 1);

describe('anything', () => {
  it('that a window of the talk sends', () => {
    hold(anything, 3_000, (value) => {
      const message = readMessage(value);
      // What was understood is understood again.
      if (message) expect(readMessage(structuredClone(packMessage(message)))).toEqual(message);
    });
  });

  it('that a page around the deck sends', () => {
    hold(anything, 1_000, (value) => {
      const { type, slide } = (parseHostMessage(value) ?? {}) as { type?: unknown; slide?: unknown };
      expect(['goto', 'next', 'prev', 'state', undefined]).toContain(type);
      if (type === 'goto') expect(slide).toBeTypeOf('string');
    });
  });

  it('that was kept of the time of a talk', () => {
    hold(anything, 2_000, (value) => {
      const { clock, changedAt } = parseTime(value, now);
      const spent = readClock(clock, now);
      expect(Number.isFinite(spent) && spent >= 0 && spent <= 24 * 3_600_000).toBe(true);
      expect(Number.isFinite(changedAt)).toBe(true);
    });
  });

  it('that was kept as text', () => {
    hold(
      fc.oneof(
        text,
        anything.map((value) => String(fc.stringify(value))),
      ),
      1_000,
      (value) => {
        expect(parseRecord(value)).toBeTypeOf('object');
        expect(parseState(value)).toBeTypeOf('object');
      },
    );
  });

  it('that a widget puts into the address comes back from it', () => {
    hold(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string({ unit: 'grapheme' }), { noNullPrototype: true }),
      500,
      (values) => {
        expect(parseState(printState(values))).toEqual(values);
      },
    );
  });
});
