import { describe, expect, it } from 'vitest';
import { overlap } from '../../../../src/widgets/kit/chart/frame.ts';
import { nameLines } from '../../../../src/widgets/gpu-explorer/drawing/reads-lines.ts';

const range = { memoryGb: [1, 1000], bandwidthGbPerS: [1, 100_000] } as const;
/** Logarithmic, as on the slide. */
const scales = {
  x: (memoryGb: number) => 200 * Math.log10(memoryGb),
  y: (gbPerS: number) => 500 - 100 * Math.log10(gbPerS),
};

describe('nameLines(scales, range, taken)', () => {
  it('keeps the names off their lines and off each other', () => {
    const [first, second] = nameLines(scales, range, []);
    expect(overlap(first!.box, second!.box)).toBe(false);
    for (const { box } of [first!, second!])
      for (const reads of [40, 2])
        for (let memoryGb = 1; memoryGb < 1000; memoryGb *= 1.01) {
          const [x, y] = [scales.x(memoryGb), scales.y(memoryGb * reads)];
          expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
        }
  });

  it('leaves out a name that finds no room', () => {
    expect(nameLines(scales, range, [{ left: 0, right: 600, top: 0, bottom: 500 }])).toEqual([]);
  });
});
