import { describe, expect, it } from 'vitest';
import { findTargetOrigin, packDeckMessage } from '../../../../src/embed/host/messages.ts';

describe('packDeckMessage(telling)', () => {
  it('puts the version on', () => {
    expect(packDeckMessage({ type: 'height', px: 12 })).toEqual({ deck: 1, type: 'height', px: 12 });
  });
});

describe('findTargetOrigin(origin)', () => {
  for (const [origin, target] of [
    ['https://example.org', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['null', '*'],
    ['', '*'],
    ['file://', '*'],
    ['capacitor://localhost', '*'],
  ]) {
    it(`answers "${origin}" at ${target}`, () => expect(findTargetOrigin(origin ?? '')).toBe(target));
  }
});
