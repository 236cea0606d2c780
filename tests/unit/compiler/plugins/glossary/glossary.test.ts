import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../compile-text.ts';

const glossary =
  '- term: Fine-Tuning\n  lang: en\n  text: Nachtrainieren.\n  aliases: [Feinabstimmung]\n- term: Token\n  text: Ein Wortstück.\n';

function compileGlossary(text: string): string {
  return compileFiles({ 'deck.yaml': 'title: Probe', 'glossary.yaml': glossary, '01-probe.md': `# Probe\n\n${text}` })
    .html;
}

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
