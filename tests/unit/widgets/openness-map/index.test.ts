import { describe, expect, it } from 'vitest';
import { renderWidget } from '../../../../src/widgets/render.tsx';

const build = (attributes: Record<string, string> = {}): string =>
  renderWidget({ name: 'openness-map', attributes, id: 'probe' }).replaceAll(/[\u00A0\u202F]/g, ' ');
const readText = (html: string): string => html.replaceAll(/<[^>]+>/g, '');
const summary = (html: string): string => readText(/<output name="summary".*?<\/output>/s.exec(html)?.[0] ?? '');
const rows = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<output name="points-([^"]+)"/g), ([, key = '']) => key);

describe('renderWidget of the map of openness', () => {
  it('begins with five models whose points do not follow their licence', () => {
    const html = build();
    expect(rows(html)).toEqual(['olmo-3', 'apertus', 'llama-4', 'mistral-large-3', 'qwen3.5']);
    expect(summary(html)).toBe('5 Modelle: Freie Lizenz: 2 bis 11,5 Punkte Eigene Regeln: 4 Punkte');
  });

  it('names each criterion of one model in words', () => {
    const text = readText(build({ model: 'apertus' }));
    expect(text).toContain('Begutachteter Aufsatz: geschlossen');
    expect(text).toContain('11 offen');
    expect(text).toContain('0 teilweise');
    expect(text).toContain('1 geschlossen');
  });

  it('explains a criterion, and counts how the models fare before it narrows them', () => {
    const text = readText(build({ set: 'all', region: 'europe', open: 'base-data' }));
    expect(text).toContain('Daten, Grundmodell: Sind die Daten');
    expect(text).toContain('Von 11 Modellen: 4 offen, 4 teilweise, 3 geschlossen.');
  });

  it('says when no model is left, and what to do', () => {
    const html = build({ points: '12' });
    expect(rows(html)).toEqual([]);
    expect(summary(html)).toBe('0 Modelle: Kein Modell erfüllt alle Wünsche. Lockert einen, etwa die Punkte.');
  });

  it('says when one kind of licence has no model', () => {
    expect(summary(build({ licence: 'free' }))).toContain('Eigene Regeln: kein Modell');
    expect(summary(build({ licence: 'own' }))).toContain('Freie Lizenz: kein Modell');
  });

  it('says one sum once', () => {
    expect(summary(build({ set: 'all', points: '12' }))).toBe(
      '1 Modell: Freie Lizenz: 12 Punkte Eigene Regeln: kein Modell',
    );
  });

  it('lets a long list take the focus, so that it can be scrolled', () => {
    expect(build({ set: 'all' })).toMatch(/<div class="table-wrap ratings"[^>]* tabindex="0"/i);
    expect(build()).not.toMatch(/<div class="table-wrap ratings"[^>]* tabindex/i);
  });

  it('credits the index', () => {
    const html = build();
    expect(html).toContain('CC BY 4.0');
    expect(html).toContain('href="https://osai-index.eu"');
    expect(readText(html)).toContain('Liesenfeld und Dingemanse');
  });
});
