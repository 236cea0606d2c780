import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { XAxis, YAxis } from '../../../../../src/widgets/kit/chart/axes.tsx';
import { Chart } from '../../../../../src/widgets/kit/chart/chart.tsx';
import { Lines } from '../../../../../src/widgets/kit/chart/lines.tsx';

const margins = { left: 60, right: 20, top: 40, bottom: 50 };
const chart = render(
  <Chart label="Zwei Linien steigen." height={{ wide: 400, narrow: 300 }} margins={margins}>
    {(frame) => (
      <>
        <XAxis
          frame={frame}
          title="Monate"
          ticks={[0, 12, 13, 48].map((at) => ({ at: frame.plot.left + at * 4, text: `${at} Monate` }))}
        />
        <YAxis
          frame={frame}
          title="Euro"
          ticks={[
            { at: 100, text: '100' },
            { at: 104, text: '104' },
          ]}
        />
        <Lines
          frame={frame}
          series={[
            {
              key: 'own',
              name: 'Eigene Karte',
              points: [
                [60, 200],
                [200.123, 100],
              ],
            },
            {
              key: 'api',
              name: 'Dienst',
              points: [
                [60, 220],
                [200, 180],
              ],
            },
            { key: 'none', name: 'Nichts', points: [] },
          ]}
        />
      </>
    )}
  </Chart>,
);

describe('a chart', () => {
  it('is one picture with words, drawn in two sizes', () => {
    expect(chart).toMatch(/^<div class="chart" role="img" aria-label="Zwei Linien steigen\.">/);
    expect(chart.match(/<svg class="(?:wide|narrow)" viewBox="0 0 \d+ \d+" aria-hidden="true">/g)).toHaveLength(2);
    expect(chart).toContain('viewBox="0 0 640 400"');
    expect(chart).toContain('viewBox="0 0 360 300"');
  });

  it('leaves out ticks whose texts would touch', () => {
    expect(chart).toContain('0 Monate');
    expect(chart).toContain('48 Monate');
    expect(chart).not.toContain('13 Monate');
    expect(chart).not.toContain('>104<');
  });

  it('draws each line with a dash of its own and its name at the end', () => {
    expect(chart).toContain('class="series-0" d="M60,200L200.1,100"');
    expect(chart).toContain('class="series-1"');
    expect(chart.match(/>Eigene Karte</g)).toHaveLength(2);
    expect(chart).not.toMatch(/NaN|undefined|Nichts/);
  });
});
