import { describe, expect, it } from 'vitest';
import { listKeepers } from '../../../../src/page/ui/keys.ts';
import { findAction } from '../../../../src/page/ui/key-table.ts';
import { speakerKeeps, speakerKeys } from '../../../../src/views/speaker/keys.ts';

const controls = [
  'input',
  'select',
  'textarea',
  '[type="range"]',
  'video',
  'dialog',
  'button',
  'summary',
  '[role="slider"]',
  '[role="tab"]',
  '[role="grid"]',
  '[tabindex="0"]:not(.slides > section)',
  '[data-scrolls]',
] as const;

/** Those of the controls above that keep a key. */
function findKept(key: string, keeps?: Parameters<typeof listKeepers>[1]): string[] {
  const selectors = listKeepers(key, keeps).flatMap((keeper) => keeper.controls.split(', '));
  return controls.filter((control) => selectors.includes(control));
}

const all = ['select', 'textarea', '[type="range"]', 'video', 'dialog'];
const steered = ['[role="slider"]', '[role="tab"]', '[role="grid"]'];
const scroller = '[tabindex="0"]:not(.slides > section)';

describe('listKeepers(key, keeps)', () => {
  it.each([
    ['b', ['input', ...all]],
    ['PageDown', ['input', ...all]],
    ['Enter', ['input', ...all]],
    ['ArrowRight', ['input', ...all, ...steered, scroller]],
    ['Home', ['input', ...all, ...steered, scroller]],
    [' ', ['input', ...all, 'button', 'summary', ...steered, scroller]],
  ])('leaves "%s" on the stage and in the article to %j', (key, kept) => {
    expect(findKept(key)).toEqual(kept);
  });

  it.each([
    ['b', ['input', ...all]],
    ['PageDown', all],
    ['PageUp', all],
    ['ArrowRight', ['input', ...all, ...steered]],
    ['ArrowDown', ['input', ...all, ...steered, '[data-scrolls]']],
    [' ', ['input', ...all, 'button', 'summary', ...steered]],
  ])('leaves "%s" in the speaker view to %j', (key, kept) => {
    expect(findKept(key, speakerKeeps)).toEqual(kept);
  });
});

describe('speakerKeys', () => {
  const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  it('adds the size of the notes, but leaves the zoom to the browser', () => {
    expect(findAction({ key: '+', ...plain }, true, speakerKeys)).toBe('resize');
    expect(findAction({ key: '-', ...plain }, true, speakerKeys)).toBe('resize');
    expect(findAction({ key: '-', ...plain }, false, speakerKeys)).toBeUndefined();
    expect(findAction({ key: '+', ...plain, ctrlKey: true }, true, speakerKeys)).toBeUndefined();
    expect(findAction({ key: '+', ...plain }, true)).toBeUndefined();
  });
});
