import { describe, expect, it } from 'vitest';
import { keepers, listKeepers } from '../../../../../src/page/ui/focus/keepers.ts';

/** The rows of the table by what they are for. */
const rows = {
  dialog: 'dialog',
  text: 'textarea',
  select: 'select',
  radio: '[type="radio"]',
  slider: '[type="range"]',
  video: 'audio, video',
  button: 'button, summary',
  link: 'a[href]',
  scroller: '[tabindex="0"]',
};

/** The rows that keep a key. */
function listKept(key: string, isClicked: boolean): string[] {
  const kept = listKeepers(key, isClicked);
  return Object.entries(rows)
    .filter(([, start]) => kept.some(({ controls }) => controls.startsWith(start)))
    .map(([name]) => name);
}

describe('keepers', () => {
  it('has a row for everything that the table below asks for', () => {
    for (const start of Object.values(rows)) {
      expect(keepers.filter(({ controls }) => controls.startsWith(start))).toHaveLength(1);
    }
    expect(keepers).toHaveLength(Object.keys(rows).length);
  });
});

// Key, who keeps it when reached by keyboard, and who still does after a click.
const table: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['PageDown', [], []],
  ['PageUp', [], []],
  ['F5', [], []],
  [
    'ArrowDown',
    ['dialog', 'text', 'select', 'radio', 'slider', 'video', 'scroller'],
    ['dialog', 'text', 'select', 'radio', 'slider', 'scroller'],
  ],
  // It turns the notes, and marks text in fields.
  ['Shift+ArrowDown', ['dialog', 'text'], ['dialog', 'text']],
  ['Home', ['dialog', 'text', 'select', 'slider', 'video'], ['dialog', 'text', 'select', 'slider']],
  [' ', ['dialog', 'text', 'select', 'radio', 'slider', 'video', 'button'], ['dialog', 'text']],
  ['Enter', ['dialog', 'text', 'select', 'radio', 'slider', 'video', 'button', 'link'], ['dialog', 'text']],
  ['b', ['dialog', 'text', 'select'], ['dialog', 'text']],
  ['.', ['dialog', 'text', 'select'], ['dialog', 'text']],
  ['1', ['dialog', 'text', 'select'], ['dialog', 'text']],
  ['Backspace', ['dialog', 'text'], ['dialog', 'text']],
];

describe('listKeepers(key, isClicked)', () => {
  it.each(table)('leaves "%s" to %j, and after a click to %j', (key, byKeyboard, clicked) => {
    expect(listKept(key, false)).toEqual(byKeyboard);
    expect(listKept(key, true)).toEqual(clicked);
  });

  it('leaves the arrows to a part that scrolls in their direction only', () => {
    const scroller = keepers.find(({ controls }) => controls.startsWith(rows.scroller));
    const wide = { scrollWidth: 900, clientWidth: 500, scrollHeight: 300, clientHeight: 300 } as Element; // All that is read.
    expect(scroller?.when?.(wide, 'ArrowRight')).toBe(true);
    expect(scroller?.when?.(wide, 'ArrowDown')).toBe(false);
  });
});
