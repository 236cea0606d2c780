import { describe, expect, it } from 'vitest';
import { findDirection } from '../../../../src/compiler/html/language.ts';

describe('findDirection(language)', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'dv', 'yi', 'ckb', 'pa-Arab', 'az-Arab'])(
    'is from right to left for %s',
    (language) => {
      expect(findDirection(language)).toBe('rtl');
    },
  );

  it.each(['de', 'en-GB', 'tr', 'pa', 'az', 'ku', 'he-Latn'])('is the usual one for %s', (language) => {
    expect(findDirection(language)).toBeUndefined();
  });
});
