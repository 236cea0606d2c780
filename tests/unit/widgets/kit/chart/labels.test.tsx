import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Labels, placeLabels } from '../../../../../src/widgets/kit/chart/labels.tsx';
import { overlap } from '../../../../../src/widgets/kit/chart/frame.ts';

const frame = { width: 360, height: 300 };

describe('placeLabels(labels, frame, taken)', () => {
  it('places a name beside its point', () => {
    const [label] = placeLabels([{ key: 'a', x: 100, y: 100, text: 'L4' }], frame);
    expect(label?.box.left).toBeGreaterThan(100);
    expect(label?.box.top).toBeLessThan(100);
    expect(label?.box.bottom).toBeGreaterThan(100);
  });

  it.each([
    { where: 'right', x: 100, y: 100, text: 'L4', anchor: 'start' },
    { where: 'left, at the right edge', x: 350, y: 100, text: 'L4', anchor: 'end' },
    { where: 'above, without room beside it', x: 180, y: 100, text: 'a name that is long', anchor: 'middle' },
  ])('writes it $where', ({ anchor, ...point }) => {
    const drawn = render(<Labels labels={placeLabels([{ key: 'a', ...point }], frame)} />);
    expect(drawn).toContain(`text-anchor="${anchor}"`);
  });

  it('never lets names overlap, leave the picture or cover what is taken, and keeps the first', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 360 }), y: fc.integer({ min: 0, max: 300 }) });
    const points = fc.array(fc.tuple(point, fc.string({ minLength: 1, maxLength: 18 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(points, fc.boolean(), (all, isTaken) => {
        const labels = all.map(([place, text], index) => ({ ...place, text, key: String(index) }));
        const taken = isTaken ? [{ left: 100, right: 200, top: 100, bottom: 200 }] : [];
        const placed = placeLabels(labels, frame, taken);
        const boxes = [...placed.map(({ box }) => box), ...taken];
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(frame.width);
          expect(box.bottom).toBeLessThanOrEqual(frame.height);
        });
        const middle = labels.find(({ x, y }) => x > 20 && x < 100 && y > 30 && y < 90);
        if (middle === labels[0] && middle) expect(placed[0]?.key).toBe('0');
      }),
    );
  });
});
