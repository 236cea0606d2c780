import { describe, expect, it } from 'vitest';
import { architectureExplorer as words } from '#words/architectureExplorer';
import { lines } from '../../../../src/widgets/architecture-explorer/parts.ts';
import { steps } from '../../../../src/widgets/architecture-explorer/steps.ts';
import { renderWidget } from '../../../../src/widgets/render.tsx';

const build = (attributes: Record<string, string> = {}): string =>
  renderWidget({ name: 'architecture-explorer', attributes, id: 'probe' });

const readWideFigure = (html: string): string => /<svg class="wide".*?<\/svg>/.exec(html)?.[0] ?? '';

describe('architecture-explorer', () => {
  it.each(steps.map((step, number) => ({ ...step, number })))(
    'tells step $number, $name',
    ({ number, name, moves }) => {
      const html = build({ step: String(number) });
      const { title, holds, lasts, reads } = words.steps[name];
      for (const text of [`<strong>${title}</strong>`, `<dd>${holds}</dd>`, `<dd>${lasts}</dd>`, `<dd>${reads}</dd>`])
        expect(html).toContain(text);
      const figure = readWideFigure(html);
      expect(figure.match(/<g class="way">/g)).toHaveLength(moves.length + 1); // One of them in the key.
      expect(figure.match(/class="line(?: inferred)?"/g)).toHaveLength(Object.keys(lines).length + 3);
      const dashed = Object.values(lines).filter(({ inferred }) => inferred).length;
      expect(figure.match(/class="line inferred"/g)).toHaveLength(dashed + 1);
    },
  );

  it('says which steps are inferred', () => {
    const told = steps.map(
      (_step, number) => /aria-live="polite">.*?<\/output>/.exec(build({ step: String(number) }))?.[0],
    );
    expect(told.map((text) => text?.includes(words.inferred))).toEqual(steps.map(({ inferred }) => inferred));
  });

  it('lists all steps with their number', () => {
    const html = build({ step: '5' });
    expect(html).toContain('<ol class="steps" start="0">');
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    for (const { title, happens } of Object.values(words.steps)) {
      expect(html).toContain(title);
      expect(html).toContain(happens);
    }
  });

  it('answers a step that there is not with a sentence', () => {
    expect(build({ step: '13' })).toContain('Einen Schritt „13“ gibt es nicht, nur 0 bis 12.');
  });

  it('names its sources', () => {
    expect(build()).toContain('correlaid.github.io');
    expect(build()).toContain('Stand 2026-01');
  });
});
