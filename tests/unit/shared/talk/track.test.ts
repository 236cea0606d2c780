import { describe, expect, it } from 'vitest';
import { formatTrack } from '../../../../src/shared/talk/track.ts';

describe('formatTrack(slides)', () => {
  it("gives each run of slides its chapter's colour, and the appendix none", () => {
    const slides = ['petrol', 'petrol', 'violet', 'blue'].map((accent) => ({
      accent,
      chapter: accent === 'blue' ? 'anhang' : accent,
    }));
    expect(formatTrack(slides)).toBe(
      'linear-gradient(90deg,var(--petrol) 0.00% 50.00%,var(--violet) 50.00% 75.00%,var(--muted) 75.00% 100.00%)',
    );
  });
  it('needs one colour for one slide', () => {
    expect(formatTrack([{ accent: 'blue', chapter: '02-x' }])).toBe('linear-gradient(90deg,var(--blue) 0.00% 100.00%)');
  });
});
