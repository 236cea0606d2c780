// Arithmetic of a talk's plan, shared by the compiler's checks and the browser. Imports nothing.

/** A slide as far as its time is concerned; generated slides have no minutes. */
interface PlannedSlide {
  readonly minutes: number | undefined;
}

/** Planned minutes of some slides, rounded to hundredths against binary fractions. */
export function sumMinutes(slides: readonly PlannedSlide[]): number {
  return Math.round(slides.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) * 100) / 100;
}

/** When each slide begins, in minutes from the start of the talk. */
export function planStarts(slides: readonly PlannedSlide[]): number[] {
  let before = 0;
  return slides.map(({ minutes }) => {
    const start = before;
    before += minutes ?? 0;
    return start;
  });
}

/** How far a talk has come, in planned minutes. */
export interface TalkProgress {
  /** The whole talk as it was planned, slides that are skipped today included. */
  readonly total: number;
  /** The current slide and all that are still to come. */
  readonly left: number;
  /** The current slide alone. */
  readonly current: number;
}

/** Where a talk stands against its plan; `minutes` is how far off, never negative. */
export interface Pace {
  readonly state: 'on-plan' | 'ahead' | 'behind';
  /** Whole minutes, rounded down. */
  readonly minutes: number;
}

/** Compares the time that has passed with what is left; less than a minute off is on plan. */
export function comparePace({ total, left, current }: TalkProgress, elapsedMinutes: number): Pace {
  // Counted from the end, so that a skipped slide is time won.
  const early = total - left - elapsedMinutes;
  const late = -early - current;
  if (late >= 1) return { state: 'behind', minutes: Math.floor(late) };
  if (early >= 1) return { state: 'ahead', minutes: Math.floor(early) };
  return { state: 'on-plan', minutes: 0 };
}

/** Coming slides that a shorter cut leaves out, the nearest first, until `wanted` minutes are saved. */
export function proposeSkips<S extends PlannedSlide & { readonly cuts: readonly string[] }>(
  coming: readonly S[],
  shorterCut: string,
  wanted: number,
): S[] {
  let chosen: S[] = [];
  for (const slide of coming) {
    if (sumMinutes(chosen) >= wanted) break;
    if (!slide.cuts.includes(shorterCut) && (slide.minutes ?? 0) > 0) chosen.push(slide);
  }
  // The last one may make an earlier one unnecessary.
  for (const slide of chosen) {
    const rest = chosen.filter((each) => each !== slide);
    if (sumMinutes(rest) >= wanted) chosen = rest;
  }
  return chosen;
}
