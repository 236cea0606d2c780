import { describe, expect, it } from 'vitest';
import { isDate } from '../../../src/shared/dates.ts';

describe('isDate(text)', () => {
  it.each(['2026-08-01', '2026-12', '2024-02-29', '2000-02-29', '0001-01-01'])('knows %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each(['2026-02-30', '2026-02-29', '1900-02-29', '2026-13', '2026-00', '2026-01-32', '2026-1-1', '2026', '', 'x'])(
    'knows no "%s"',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});
