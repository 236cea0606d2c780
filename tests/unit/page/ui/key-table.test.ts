import { describe, expect, it } from 'vitest';
import { findAction, keyTable, type Pressed } from '../../../../src/page/ui/key-table.ts';
import { speakerKeys } from '../../../../src/views/speaker/keys.ts';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({ key, ...plain, ...more });

describe('findAction(event, characters)', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageUp', 'previous'],
    [' ', 'next'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['f', 'fullscreen'],
    ['F5', 'present'],
    ['Enter', 'next'],
    ['7', 'number'],
  ])('knows %s', (key, action) => {
    expect(findAction(press(key), true)).toBe(action);
  });
  it('goes back by Shift and Space, and leaves other keys with Shift alone', () => {
    expect(findAction(press(' ', { shiftKey: true }), true)).toBe('previous');
    expect(findAction(press('ArrowRight', { shiftKey: true }), true)).toBeUndefined();
    expect(findAction(press('F5', { shiftKey: true }), true)).toBe('present');
    expect(findAction(press('?', { shiftKey: true }), true)).toBe('help');
  });
  it('leaves keys with Ctrl, Alt or Meta to the browser', () => {
    for (const name of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(findAction(press('f', { [name]: true }), true)).toBeUndefined();
      expect(findAction(press('F5', { [name]: true }), true)).toBeUndefined();
      expect(findAction(press('ArrowLeft', { [name]: true }), true)).toBeUndefined();
    }
  });
  it('opens the search by Ctrl or Cmd and K, also when letters are switched off', () => {
    expect(findAction(press('k', { ctrlKey: true }), false)).toBe('search');
    expect(findAction(press('K', { metaKey: true }), true)).toBe('search');
    expect(findAction(press('/', { shiftKey: true }), true)).toBe('search');
  });
  it('knows no letters and signs when they are switched off, but still Space', () => {
    expect(findAction(press('b'), false)).toBeUndefined();
    expect(findAction(press('?'), false)).toBeUndefined();
    expect(findAction(press('7'), false)).toBeUndefined();
    expect(findAction(press('F5'), false)).toBe('present');
    expect(findAction(press(' '), false)).toBe('next');
    expect(findAction(press('PageDown'), false)).toBe('next');
  });
});

describe('keyTable', () => {
  it('gives each key to one action', () => {
    const keys = keyTable.flatMap((row) => row.keys);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('speakerKeys', () => {
  it('adds the size of the notes, but leaves the zoom to the browser', () => {
    expect(findAction(press('+'), true, speakerKeys)).toBe('resize');
    expect(findAction(press('-'), true, speakerKeys)).toBe('resize');
    expect(findAction(press('-'), false, speakerKeys)).toBeUndefined();
    expect(findAction(press('+', { ctrlKey: true }), true, speakerKeys)).toBeUndefined();
    expect(findAction(press('+'), true)).toBeUndefined();
  });
});
