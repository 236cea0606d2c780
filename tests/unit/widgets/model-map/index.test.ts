import { describe, expect, it } from 'vitest';
import { models } from '../../../../src/widgets/data/models.ts';
import { mappedIds, mapMonth } from '../../../../src/widgets/model-map/mapped.ts';
import { placed } from '../../../../src/widgets/model-map/view.ts';
import { renderWidget } from '../../../../src/widgets/render.tsx';

const build = (attributes: Record<string, string> = {}): string =>
  renderWidget({ name: 'model-map', attributes, id: 'probe' }).replaceAll(/[\u00A0\u202F]/g, ' ');
const readText = (html: string): string => html.replaceAll(/<[^>]+>/g, '');
const shelves = (html: string): readonly string[] =>
  Array.from((/<ol class="classes">.*?<\/ol>/s.exec(html)?.[0] ?? '').matchAll(/<strong>.*?<\/ul>/gs), ([shelf]) =>
    readText(shelf),
  );

describe('renderWidget of the map of models', () => {
  it('begins with every model on its shelf, before anything is chosen', () => {
    const html = build();
    expect(shelves(html)).toHaveLength(5);
    for (const { model } of placed) expect(shelves(html).join(' '), model.id).toContain(model.name);
    expect(readText(html)).toContain('16 Modelle');
  });

  it.each([
    { memory: '8', count: '3 Modelle', last: '8 GB, passt:' },
    { memory: '16', count: '10 Modelle', last: '16 GB, passt:' },
    { memory: '24', count: '16 Modelle', last: '24 GB, passt:' },
    { memory: '48', count: '17 Modelle', last: '48 GB, passt:' },
    { memory: '128', count: '20 Modelle', last: '128 GB, passt:' },
  ])('with $memory GB, $count fit, and each shelf says so in words', ({ memory, count, last }) => {
    const text = readText(build({ memory }));
    expect(text).toContain(count);
    expect(text).toContain(`von 20 passen in ${memory} GB.`);
    expect(text).toContain(last);
    expect(text.match(/, passt:/g)).toHaveLength(['8', '16', '24', '48', '128'].indexOf(memory) + 1);
  });

  it('says what the chosen model needs, its licence and how open it is', () => {
    const text = readText(build({ model: 'gemma-4-26b-a4b' }));
    expect(text).toContain('aktiv');
    expect(text).toContain('Apache 2.0, nur die Gewichte offen');
    expect(readText(build({ model: 'olmo-3.1-32b' }))).toContain('Apache 2.0, auch Daten und Code offen');
  });

  it('marks those that give out data and code, not only by colour', () => {
    const text = shelves(build()).join(' ');
    expect(text).toContain('Apertus 1.5 8B, auch Daten und Code offen');
    expect(text).not.toContain('Gemma 4 12B, auch');
  });

  it('writes the rule and its date in words', () => {
    const text = readText(build());
    expect(text).toContain('Stand 2026-11');
    expect(text).toContain('höchstens 92 % des Speichers');
    expect(text).toContain('Q4_K_M');
  });
});

describe('the choice of models', () => {
  it('is of records that name a licence and were seen before the month of the map was over', () => {
    for (const id of mappedIds) {
      const model = models.find((each) => each.id === id);
      expect(model?.licence, id).toBeTruthy();
      expect((model?.asOf ?? '').slice(0, 7) <= mapMonth, id).toBe(true);
    }
    expect(new Set(mappedIds).size).toBe(mappedIds.length);
  });
});
