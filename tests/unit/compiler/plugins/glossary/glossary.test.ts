import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../compile-text.ts';

const glossary =
  '- term: Fine-Tuning\n  lang: en\n  text: Nachtrainieren.\n  aliases: [Feinabstimmung]\n- term: Token\n  text: Ein Wortstück.\n';

function compileGlossary(text: string): string {
  return compileFiles({ 'deck.yaml': 'title: Probe', 'glossary.yaml': glossary, '01-probe.md': `# Probe\n\n${text}` })
    .html;
}

describe('ids of terms', () => {
  const compileTerms = (...terms: string[]) => {
    const yaml = terms.map((term) => `- term: ${JSON.stringify(term)}\n  text: x\n`).join('');
    const links = terms.map((term) => `[[${term}]]`).join(' ');
    const { html, findings } = compileFiles({
      'deck.yaml': 'title: P',
      'glossary.yaml': yaml,
      'a.md': `# A\n\n${links}`,
    });
    expect(findings.filter(({ rule }) => rule !== 'character-without-glyph')).toEqual([]);
    const entries = new Map([...html.matchAll(/<dt id="([^"]*)">([^<]*)/g)].map(([, id, term]) => [term, id]));
    const linked = [...html.matchAll(/doc-glossref" href="#([^"]*)">([^<]*)/g)].map(([, id, term]) => [term, id]);
    expect(linked).toEqual(terms.map((term) => [term, entries.get(term)]));
    return terms.map((term) => entries.get(term));
  };

  it.each([
    [
      ['C', 'C++', 'C#'],
      ['begriff-c', 'begriff-c-2b-2b', 'begriff-c-23'],
    ],
    [
      ['→', '★'],
      ['begriff-2192', 'begriff-2605'],
    ],
    [
      ['A/B', 'A-B', 'A B'],
      ['begriff-a-2f-b', 'begriff-a-b', 'begriff-a-b-2'],
    ],
    [
      ['llama.cpp', 'Open Source (KI)'],
      ['begriff-llama-cpp', 'begriff-open-source-ki'],
    ],
    [
      ['__proto__', 'constructor'],
      ['begriff-5f-5f-proto-5f-5f', 'begriff-constructor'],
    ],
    [
      ['हिंदी', '日本'],
      ['begriff-हिंदी', 'begriff-日本'],
    ],
    [['x'.repeat(3000)], [`begriff-${'x'.repeat(100)}`]],
  ])('of %j are %j, and links lead there', (terms, ids) => {
    expect(compileTerms(...terms)).toEqual(ids);
  });

  it('stay when other terms come', () => {
    expect(compileTerms('C++', 'C')[0]).toBe(compileTerms('C++')[0]);
  });

  it('are found in another spelling of their accents', () => {
    const files = {
      'deck.yaml': 'title: P',
      'glossary.yaml': '- term: Bu\u0308ro\n  text: x',
      'a.md': '# A\n\n[[B\u00FCro]]',
    };
    expect(compileFiles(files).findings).toEqual([]);
  });
});

describe('a term in another language', () => {
  it('is marked in its entry and where a slide shows it', () => {
    const html = compileGlossary('Das [[Fine-Tuning]] und [[Token]].');
    expect(html).toContain('href="#begriff-fine-tuning" lang="en">Fine-Tuning</a>');
    expect(html).toContain('href="#begriff-token">Token</a>');
    expect(html).toContain('<dt id="begriff-fine-tuning" lang="en" data-names="Feinabstimmung">');
  });
  it('is not marked where German words are shown for it', () => {
    expect(compileGlossary('Die [[Feinabstimmung]].')).toContain('href="#begriff-fine-tuning">Feinabstimmung</a>');
    expect(compileGlossary('Das [[Fine-Tuning|Nachschulen]].')).toContain(
      'href="#begriff-fine-tuning">Nachschulen</a>',
    );
  });
});
