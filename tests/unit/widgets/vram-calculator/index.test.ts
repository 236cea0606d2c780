import { describe, expect, it } from 'vitest';
import { gpus } from '../../../../src/widgets/data/gpus.ts';
import { models } from '../../../../src/widgets/data/models.ts';
import { quantisations } from '../../../../src/widgets/data/quantisations.ts';
import { parseState } from '../../../../src/widgets/kit/form/state-text.ts';
import { Frame } from '../../../../src/widgets/kit/frame/frame.tsx';
import { shownCards } from '../../../../src/widgets/vram-calculator/drawing/results.tsx';
import { widget } from '../../../../src/widgets/vram-calculator/index.tsx';
import { createRestingHost, type WidgetState } from '../../../../src/widgets/kit/frame/widget.ts';
import { render } from 'preact-render-to-string';
import { build as buildWidget, readFigures } from '../drawn.ts';

const { start } = widget;
const draw = (state: WidgetState): string => {
  const host = createRestingHost('probe');
  return render(Frame({ host, parts: state.draw(host) })).replaceAll(/[\u00A0\u202F]/g, ' ');
};
const build = (attributes: Record<string, string> = {}): string => buildWidget('vram-calculator', attributes);

const defaults = { model: 'mistral-small-3.2-24b', bits: 'q4_k_m', context: '8192', users: '4', kv: '16', card: 'l4' };

describe('renderWidget({name, attributes, id})', () => {
  it('draws the default figures, raw in bytes and as text', () => {
    const figures = readFigures(build());
    expect(figures.get('total')?.[1]).toBe('21,7 GB');
    expect(figures.get('weights')?.[1]).toBe('14,7 GB');
    expect(figures.get('kv')).toEqual([4 * 8_192 * 163_840, '5,4 GB']);
    expect(figures.get('reserve')).toEqual([1.5 * 2 ** 30, '1,6 GB']);
    expect(figures.get('room')?.[1]).toBe('22,3 GB');
    const [total = 0] = figures.get('total') ?? [];
    const sum = ['weights', 'kv', 'reserve'].reduce((before, name) => before + (figures.get(name)?.[0] ?? 0), 0);
    expect(total).toBe(sum);
  });

  it('says in one live sentence whether it fits, and keeps all other figures quiet', () => {
    const html = build();
    expect(html.match(/aria-live="polite"/g)).toHaveLength(1);
    expect(html).toMatch(
      /<strong data-verdict="tight">Passt knapp auf 1 × L4<\/strong> Platz ist für höchstens 4 Gespräche zugleich\./,
    );
    expect(html.match(/<output/g)?.length).toBe((html.match(/aria-live="off"/g)?.length ?? 0) + 1);
  });

  it('rests until a script takes over', () => {
    expect(build()).toContain('<fieldset class="widget-controls" disabled>');
    expect(build()).toContain('braucht der Rechner JavaScript');
  });

  it('gives every control a label and every id the name of its place', () => {
    const html = build();
    for (const [, id = ''] of html.matchAll(/<(?:select|input type="text")[^>]* id="([^"]+)"/g))
      expect(html).toContain(`<label class="label" for="${id}">`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('probe-'))).toBe(true);
  });

  it('names the sources with their date and what is not confirmed', () => {
    const html = build({ model: 'qwen3.6-27b' });
    expect(html).toContain('Stand 2026-08');
    expect(html).toContain('nicht bestätigt: Parameterzahl (aus dem Namen gerundet)');
  });

  it('shows known cards only', () => {
    expect(shownCards.filter((id) => !gpus.some((gpu) => gpu.id === id))).toEqual([]);
  });

  it.each(['model', 'bits', 'context', 'users', 'kv', 'card'])(
    'answers a bad %s with a sentence and goes on with the default',
    (name) => {
      const html = build({ [name]: '<b>"unsinn"' });
      expect(html).toContain('role="alert"');
      expect(html).not.toContain('<b>');
      expect(readFigures(html)).toEqual(readFigures(build()));
    },
  );

  it.each(models)('never shows a figure that is not finite: $id', ({ id: model }) => {
    for (const { id: bits } of quantisations) {
      const figures = readFigures(build({ model, bits, context: '999999999', users: '10000' }));
      expect(figures.size).toBeGreaterThan(0);
      for (const [name, [value, text]] of figures) {
        expect(value, name).toSatisfy(Number.isFinite);
        expect(text, name).not.toMatch(/NaN|Infinity|undefined|–/);
      }
    }
  });
});

describe('start(attributes, link)', () => {
  it('prints its state for the address and reads it back', () => {
    expect(start({}).text).toBe('model=mistral-small-3.2-24b;bits=q4_k_m;context=8192;users=4;kv=16;card=l4');
    const changed = start({}).change({ model: 'gpt-oss-120b', users: '40', card: 'h100-sxm' });
    expect(draw(start({}, parseState(changed.text)))).toBe(
      draw(start({ ...defaults, model: 'gpt-oss-120b', users: '40', card: 'h100-sxm' })),
    );
  });

  it('takes what a link leaves out from the tag', () => {
    expect(start({ users: '9' }, { bits: '8' }).text).toContain('bits=q8_0;context=8192;users=9');
  });

  it('keeps the tag’s model when an old link names one that is gone', () => {
    const state = start({ model: 'apertus-8b' }, { model: 'llama-2-7b' });
    expect(state.text).toContain('model=apertus-8b');
    expect(draw(state)).toContain('Das Modell „llama-2-7b“ steht nicht in der Liste. Es bleibt bei Apertus 8B.');
  });

  it('shows numbers from links and tags as they are written in German', () => {
    expect(draw(start({ context: '16384' }))).toContain('value="16.384"');
    expect(draw(start({}, { context: '1000.5' }))).toContain('value="1000.5"');
  });

  it('keeps the last good figures while something unreadable is typed', () => {
    const good = start({}).change({ users: '12' });
    const typed = good.change({ users: '12x' });
    expect(readFigures(draw(typed))).toEqual(readFigures(draw(good)));
    expect(draw(typed)).toMatch(/value="12x"[^>]*>/);
    expect(draw(typed)).toContain('aria-invalid="true"');
  });

  it('ignores fields that it does not have', () => {
    expect(start({ class: 'x' }, { constructor: '1', __proto__: '2' }).text).toBe(start({}).text);
  });

  it('keeps the same number of bits when another way of storing is chosen', () => {
    const html = draw(start({}).change({ bits: 'nvfp4' }));
    expect(html).toMatch(/value="4" checked/);
    expect(html).toContain('× 4,5 Bit');
  });
});
