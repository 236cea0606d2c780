import { describe, expect, it } from 'vitest';
import { machineIds, modelIds } from '../../../../src/widgets/data/measurements.ts';
import { writeText } from '../../../../src/widgets/speed-simulator/drawing/page-text.ts';
import { build as buildWidget, readFigures } from '../drawn.ts';

const build = (attributes: Record<string, string> = {}): string => buildWidget('speed-simulator', attributes);

describe('<speed-simulator>', () => {
  it('shows at build time how much each machine has written in the end', () => {
    const html = build();
    const figures = readFigures(html);
    expect(figures.get('tokens-raspberry-pi-5')).toEqual([12, '12 Token']);
    expect(figures.get('tokens-rtx-4090-pc')).toEqual([924, '924 Token']);
    expect(figures.get('speed-rtx-4090-pc')).toEqual([92.49, '92,5 je Sekunde']);
    expect(html).toContain('<span>Ein Sprachmodell schreibt Token für Token. Für jedes holt</span>');
    expect(html).toContain('<strong>R1-Distill-Qwen 14B</strong>, nach 10 s');
  });

  it('says how far apart they are, and who writes faster than people read', () => {
    const html = build();
    expect(readFigures(html).get('times')?.[1]).toBe('77 ×');
    expect(html).toContain('PC mit RTX 4090 gegen Raspberry Pi 5.');
    expect(html).toContain('Schneller als stilles Lesen (rund 5 Token je Sekunde): 3 von 4.');
  });

  it('says of one machine how fast it is', () => {
    const html = build({ machines: 'm3-ultra', model: 'gpt-oss-20b' });
    expect(readFigures(html).get('speed')).toEqual([115.29, '115,3']);
  });

  it('computes the bound and what was reached of it, where one bandwidth holds', () => {
    const figures = readFigures(build());
    expect(figures.get('bound-rtx-4090-pc')?.[1]).toBe('112,1 Token je Sekunde');
    expect(figures.get('reached-rtx-4090-pc')?.[1]).toBe('82 %');
    expect(figures.has('bound-n150-mini-pc')).toBe(false);
    expect(figures.get('reached-raspberry-pi-5')?.[1]).toBe('63 %');
  });

  it('has the vectors S9 in its table, and no bound for weights in two memories', () => {
    const figures = readFigures(build({ model: 'llama-3.1-70b' }));
    expect(figures.get('bound-m3-ultra')?.[1]).toBe('19 Token je Sekunde');
    expect(figures.get('bound-framework-desktop')?.[1]).toBe('5,9 Token je Sekunde');
    expect(figures.get('bound-dgx-spark')?.[1]).toBe('6,3 Token je Sekunde');
    expect(figures.get('reached-framework-desktop')?.[1]).toBe('84 %');
    expect(figures.get('reached-dgx-spark')?.[1]).toBe('74 %');
    expect(figures.get('reached-m3-ultra')?.[1]).toBe('74 %');
    expect(figures.has('bound-rtx-4090-ryzen-pc')).toBe(false);
  });

  it('warns of the estimate behind a mixture of experts', () => {
    expect(build({ model: 'gpt-oss-20b' })).toContain('Expertenmischung liest je Token nur einen Teil');
    expect(build()).not.toContain('Expertenmischung liest je Token nur einen Teil');
  });

  it('names machines that never ran the model, and goes on with the others', () => {
    const html = build({ model: 'gpt-oss-20b', machines: 'raspberry-pi-5 rtx-4090-pc' });
    expect(html).toContain('Mit gpt-oss 20B nicht gemessen: Raspberry Pi 5.');
    expect(readFigures(html).has('tokens-rtx-4090-pc')).toBe(true);
  });

  it.each([
    ['', 'Wählt mindestens eine Maschine.'],
    ['raspberry-pi-5', 'Keine der gewählten Maschinen hat dieses Modell ausgeführt.'],
  ])('answers with a sentence where nobody writes: "%s"', (machines, sentence) => {
    const html = build({ model: 'gpt-oss-20b', machines });
    expect(html).toContain(sentence);
    expect(html).toContain('name="summary"');
  });

  it.each(modelIds)('bears every choice with %s', (model) => {
    for (const machine of machineIds)
      for (const machines of [machine, machineIds.join(' ')]) {
        const html = build({ model, machines, seconds: '600' });
        for (const [name, [value, text]] of readFigures(html)) {
          expect(value, name).toSatisfy(Number.isFinite);
          expect(text, name).not.toMatch(/NaN|Infinity|undefined|–/);
        }
      }
  });

  it('hides its buttons before the browser has taken over', () => {
    expect(build()).toContain('<span class="keys asleep"><button type="button" class="control">Abspielen</button>');
  });
});

describe('writeText(tokens)', () => {
  it('begins anew at the end and keeps one paragraph', () => {
    const whole = writeText(1_000_000);
    expect(writeText(0)).toBe('');
    expect(writeText(1)).toBe('Ein');
    expect(whole.split('\n')).toHaveLength(2);
    expect(writeText(137)).toBe(`${whole.split('\n')[0]}\n`);
  });
});
