import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Frame } from '../../../../src/widgets/kit/frame/frame.tsx';
import { createRestingHost, type Values } from '../../../../src/widgets/kit/frame/widget.ts';
import { attributes, roundedModels } from '../../../../src/widgets/quantisation-explorer/attributes.ts';
import { widget } from '../../../../src/widgets/quantisation-explorer/index.tsx';
import { listLevels } from '../../../../src/widgets/quantisation-explorer/level.ts';

function draw(link: Values = {}): string {
  const host = createRestingHost('probe');
  return render(Frame({ host, parts: widget.start({}, link).draw(host) })).replaceAll(/[\u00A0\u202F]/g, ' ');
}

const summary = (link: Values): string =>
  /<output name="summary"[^>]*><data[^>]*>[^<]*<\/data>(.*?)<\/output>/.exec(draw(link))?.[1] ?? '';

describe('the answer', () => {
  it('says size, bits and loss', () => {
    expect(draw()).toMatch(/<output name="size"[^>]*><data value="1469\d+[^"]*">14,7 GB/);
    expect(summary({})).toBe(
      '<strong>Mistral Small 3.2 24B mit 4 Bit</strong> Im Schnitt 4,89: 4, dazu 0,5 für Maßstäbe und 0,39 für ' +
        'feinere Schichten. Verlust: +2,8 % (Llama 3 8B), +1,4 % (Llama 2 7B).',
    );
  });

  it.each([
    ['16', 'Zwei Byte je Gewicht: So veröffentlichen es die meisten. Gegen diese Fassung wird der Verlust gemessen.'],
    ['8', 'Im Schnitt 8,5: 8, dazu 0,5 für Maßstäbe. Verlust: +0,04 % (Llama 3 8B), +0,07 % (Llama 2 7B).'],
    ['5', 'Für diese Stufe hat die Messreihe keinen Wert.'],
    ['2', 'Im Schnitt 3,16: 2, dazu 0,63 für Maßstäbe und 0,53 für feinere Schichten. Verlust: +56,5 %'],
  ])('with %s bits says: %s', (bits, sentence) => {
    expect(summary({ bits })).toContain(sentence);
  });

  it('goes on with the default after a level or a model that there is not', () => {
    for (const link of [{ bits: '7' }, { model: 'gpt-oss-20b' }]) {
      expect(draw(link)).toContain('role="alert"');
      expect(summary(link)).toBe(summary({}));
    }
  });
});

describe('the pictures', () => {
  it.each(attributes.bits.values)('show each weight as published and as rounded: %s bits', (bits) => {
    // Once for a slide and once for a phone; in each one square more says what squares are.
    expect(draw({ bits }).match(/class="weight"/g)).toHaveLength(64);
    expect(draw({ bits }).match(/class="rounded"/g)).toHaveLength(64 + 2);
  });

  it('show the chosen level where it is in the picture, and all that was measured', () => {
    expect(draw({ bits: '4' }).match(/class="chosen"/g)).toHaveLength(2);
    expect(draw({ bits: '16' })).not.toContain('class="chosen"');
    expect(draw().match(/class="measured"/g)).toHaveLength(2 * 2 * 4);
    expect(draw()).toContain(
      'Llama 3 8B: +0,04 % bei 8,5 Bit, +0,35 % bei 6,6 Bit, +2,8 % bei 4,9 Bit, +56,5 % bei 3,2 Bit.',
    );
  });
});

describe('listLevels(model)', () => {
  it.each(roundedModels)('gets smaller and coarser with each bit that is missing: $id', (model) => {
    const levels = listLevels(model);
    const [bytes, errors] = [levels.map((level) => level.bytes), levels.map(({ error }) => error)];
    expect(bytes).toEqual(bytes.toSorted((a, b) => b - a));
    expect(errors).toEqual(errors.toSorted((a, b) => a - b));
  });
});
