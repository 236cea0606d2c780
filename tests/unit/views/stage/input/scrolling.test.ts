import { describe, expect, it } from 'vitest';
import { scrollBy } from '../../../../../src/views/stage/input/scrolling.ts';

/** A column with more below than its window shows; remembers how far it was asked to scroll. */
function createColumn(): { section: HTMLElement; asked: (number | undefined)[] } {
  const asked: (number | undefined)[] = [];
  const column = {
    scrollTop: 0,
    scrollHeight: 900,
    clientHeight: 400,
    scrollBy: ({ top }: ScrollToOptions) => asked.push(top),
  };
  return { section: column as unknown as HTMLElement, asked }; // All that is read.
}

describe('scrollBy(section, key)', () => {
  it('moves a column by arrows and Space before they change the slide', () => {
    const { section, asked } = createColumn();
    expect(scrollBy(section, { key: 'ArrowDown', shiftKey: false })).toBe(true);
    expect(scrollBy(section, { key: ' ', shiftKey: false })).toBe(true);
    expect(scrollBy(section, { key: 'ArrowUp', shiftKey: false })).toBe(false);
    expect(asked).toEqual([60, 340]);
  });
  it('leaves the keys of clickers to the talk, also where there is more below', () => {
    const { section, asked } = createColumn();
    for (const key of ['PageDown', 'PageUp', 'Enter', 'ArrowRight']) {
      expect(scrollBy(section, { key, shiftKey: false })).toBe(false);
    }
    expect(asked).toEqual([]);
  });
});
