import { describe, expect, it } from 'vitest';
import { type Click, isOpenClick } from '../../../../src/page/ui/link-clicks.ts';

const plain: Click = { defaultPrevented: false, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('isOpenClick(event)', () => {
  it('is true for a plain click', () => expect(isOpenClick(plain)).toBe(true));
  it.each(['defaultPrevented', 'ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('is false with %s', (name) => {
    expect(isOpenClick({ ...plain, [name]: true })).toBe(false);
  });
});
