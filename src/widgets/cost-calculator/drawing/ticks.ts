// Round values for an axis whose end follows from what is typed.

/** From which ratio on a step is so many times its power of ten: the nearest by ratio. */
const factors = [
  [Math.sqrt(50), 10],
  [Math.sqrt(10), 5],
  [Math.sqrt(2), 2],
] as const;

/** Values from 0 to `most`, about `count` of them: one, two or five times a power of ten apart. */
export function listTicks(most: number, count: number): readonly number[] {
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const [, factor] = factors.find(([from]) => rough / power >= from) ?? [1, 1];
  const step = power * factor;
  // 0.3 / 0.1 is stored a trace below 3.
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, index) => index * step);
}
