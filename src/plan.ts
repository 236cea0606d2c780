// Arithmetic of a talk's plan, shared by the compiler's checks and the browser. Imports nothing.

/** A slide as far as its time is concerned; generated slides have no minutes. */
export interface PlannedSlide {
  readonly minutes: number | undefined;
}

/** Planned minutes of some slides, rounded to hundredths against binary fractions. */
export function sumMinutes(slides: readonly PlannedSlide[]): number {
  return Math.round(slides.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) * 100) / 100;
}
