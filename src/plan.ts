// Arithmetic of a talk's plan, shared by the compiler's checks and the browser. Imports nothing.

/** A slide as far as its time is concerned; generated slides have no minutes. */
export interface PlannedSlide {
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

/** Where a talk stands against its plan; `minutes` is how far off, never negative. */
export interface Pace {
  readonly state: 'on-plan' | 'ahead' | 'behind';
  /** Whole minutes, rounded down. */
  readonly minutes: number;
}

/** Compares the time that has passed with the planned time of the current slide; a minute off is on plan. */
export function comparePace(slides: readonly PlannedSlide[], current: number, elapsedMinutes: number): Pace {
  const start = planStarts(slides)[current] ?? 0;
  const end = start + (slides[current]?.minutes ?? 0);
  if (elapsedMinutes >= end + 1) return { state: 'behind', minutes: Math.floor(elapsedMinutes - end) };
  if (elapsedMinutes <= start - 1) return { state: 'ahead', minutes: Math.floor(start - elapsedMinutes) };
  return { state: 'on-plan', minutes: 0 };
}

/** Coming slides that a shorter cut leaves out, until `wanted` minutes are saved; the last ones first kept. */
export function proposeSkips<S extends PlannedSlide & { readonly cuts: readonly string[] }>(
  coming: readonly S[],
  shorterCut: string,
  wanted: number,
): S[] {
  const droppable = coming.filter(({ cuts, minutes }) => !cuts.includes(shorterCut) && (minutes ?? 0) > 0);
  const chosen: S[] = [];
  for (const slide of droppable) {
    if (sumMinutes(chosen) >= wanted) break;
    chosen.push(slide);
  }
  return chosen;
}
