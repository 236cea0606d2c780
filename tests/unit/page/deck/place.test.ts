import { describe, expect, it } from 'vitest';
import { formatTrack } from '../../../../src/page/deck/place.ts';

describe('formatTrack(shown)', () => {
  it("gives each run of slides its chapter's colour", () => {
    const shown = ['petrol', 'petrol', 'violet', 'blue'].map((accent) => ({
      accent,
      chapter: accent === 'blue' ? 'anhang' : accent,
    }));
    expect(formatTrack(shown)).toBe(
      'linear-gradient(90deg,var(--petrol) 0% 50%,var(--violet) 50% 75%,var(--muted) 75% 100%)',
    );
  });
  it('needs one colour for one slide', () => {
    expect(formatTrack([{ accent: 'blue', chapter: '02-x' }])).toBe('linear-gradient(90deg,var(--blue) 0% 100%)');
  });
});
