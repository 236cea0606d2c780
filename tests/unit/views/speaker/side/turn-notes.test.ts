import { describe, expect, it } from 'vitest';
import { joinLines, planTurn, type Span } from '../../../../../src/views/speaker/side/turn-notes.ts';

/** Lines of 30 pixels, one every 40. */
const lines: readonly Span[] = Array.from({ length: 20 }, (_, index) => ({ top: index * 40, bottom: index * 40 + 30 }));

describe('planTurn(lines, view, direction)', () => {
  it('keeps the last line that could be read whole, and marks its end', () => {
    // Line 7 ends at 310; line 8 is cut.
    expect(planTurn(lines, { top: 0, bottom: 340 }, 'on')).toEqual({ by: 280 - 8, mark: 310 });
  });

  it('goes back so that the first whole line is the last one, and marks its beginning', () => {
    expect(planTurn(lines, { top: 410, bottom: 750 }, 'back')).toEqual({ by: 470 - 750 + 8, mark: 440 });
  });

  it.each([
    ['nothing fits', [{ top: -100, bottom: 900 }]],
    ['one line is as tall as the window', [{ top: 0, bottom: 340 }]],
    ['there is no line', []],
  ])('goes by in large parts where %s', (_, tall) => {
    expect(planTurn(tall, { top: 0, bottom: 340 }, 'on')).toEqual({ by: 272, mark: 340 });
    expect(planTurn(tall, { top: 0, bottom: 340 }, 'back')).toEqual({ by: -272, mark: 0 });
  });
});

describe('joinLines(boxes)', () => {
  it('makes one line of what stands side by side, raised or in another size', () => {
    const boxes = [
      { top: 40, bottom: 70 },
      { top: 0, bottom: 30 },
      { top: -3, bottom: 12 },
      { top: 5, bottom: 25 },
      { top: 38, bottom: 50 },
    ];
    expect(joinLines(boxes)).toEqual([
      { top: -3, bottom: 30 },
      { top: 38, bottom: 70 },
    ]);
  });

  it('keeps lines apart that touch', () => {
    const close = [
      { top: 0, bottom: 32 },
      { top: 30, bottom: 62 },
    ];
    expect(joinLines(close)).toEqual(close);
  });
});
