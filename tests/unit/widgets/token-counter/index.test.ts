import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Frame } from '../../../../src/widgets/kit/frame/frame.tsx';
import { createRestingHost, type Host, type Values } from '../../../../src/widgets/kit/frame/widget.ts';
import { loadEncoder, readEncoder } from '../../../../src/widgets/token-counter/encoder-loader.ts';
import { widget } from '../../../../src/widgets/token-counter/index.tsx';
import { samples } from '../../../../src/widgets/token-counter/samples.ts';

function draw(values: Values = {}, isLive = false): string {
  const host: Host = { ...createRestingHost('probe'), isLive };
  const html = render(Frame({ host, parts: widget.start(values).draw(host) }));
  return html.replaceAll(/[\u00A0\u202F]/g, ' ');
}

describe('the counter as it is built', () => {
  it('shows the human rights with the newer encoding', () => {
    const html = draw();
    expect(html).toContain('>+19 %</data>');
    expect(html).toContain('<strong>Deutsch braucht 19 % mehr Token</strong> 99 gegen 83. Mit der älteren');
    expect(html).toContain('<data value="99">99 Token</data></output>, 61 Wörter');
    expect(html).toContain('<data value="83">83 Token</data></output>, 69 Wörter');
  });

  it('says the texts as sentences, and shows their pieces to the eye only', () => {
    expect(draw({ sample: 'society' })).toContain(
      '<p class="cut" lang="de"><span class="visually-hidden">Zivilgesellschaft</span>' +
        '<span aria-hidden="true"><span>Z</span><span>ivil</span><span>gesellschaft</span></span></p>',
    );
  });

  it('counts with the older encoding, too', () => {
    const html = draw({ sample: 'party', encoding: 'cl100k' });
    expect(html).toContain('42 % mehr Token</strong> 17 gegen 12. Mit der neueren Kodierung: 0 %.');
    expect(draw({ sample: 'party' })).toContain('Deutsch braucht gleich viele Token');
  });

  it('names the source of each text that is not ours', () => {
    const html = draw();
    for (const sample of samples) if ('source' in sample) expect(html).toContain(`href="${sample.source.source}"`);
  });

  it('offers to load the counter and says what that weighs', () => {
    expect(draw()).toContain('Eigenen Text zählen: lädt 1 MB');
  });

  it('shows a text that came with a link before it can count it', () => {
    const html = draw({ sample: 'own', text: 'Guten <b>Tag</b>' });
    expect(html).toContain('Guten &lt;b>Tag&lt;/b></textarea>');
    expect(html).toContain('16 Zeichen</data>');
    expect(html).toContain('Noch nicht gezählt: Erst muss der Zähler geladen werden.');
    expect(html).toContain('Noch 484 von 500 Zeichen.');
  });

  it('answers a text that is too long with a sentence', () => {
    expect(draw({ sample: 'own', text: 'x'.repeat(2_000) })).toContain('Möglich sind höchstens 500 Zeichen.');
  });
});

describe('loadEncoder(redraw)', () => {
  it('draws while it loads and once it has loaded, and every counter counts from then on', async () => {
    const drawn: string[] = [];
    await loadEncoder(() => drawn.push(readEncoder(true).kind));
    await loadEncoder(() => drawn.push('again'));
    expect(drawn).toEqual(['loading', 'ready', 'again']);
    const html = draw({ sample: 'own', text: 'Vereinsmitgliedschaftsbestätigung' }, true);
    expect(html).toContain('<data value="8">8 Token</data>');
    expect(html).toContain('Das sind 8 Token je Wort.');
    expect(html).not.toContain('lädt');
    expect(draw({ sample: 'own' }, true)).toContain('Bitte einen Text eintragen.');
  });

  it('leaves a counter that the browser has not taken over as it was built', () => {
    expect(draw({ sample: 'own', text: 'x' })).toContain('Noch nicht gezählt');
  });
});
