import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Frame } from '../../../../src/widgets/kit/frame/frame.tsx';
import { createRestingHost, type WidgetState } from '../../../../src/widgets/kit/frame/widget.ts';
import { parseState } from '../../../../src/widgets/kit/form/state-text.ts';
import { examples } from '../../../../src/widgets/model-name-decoder/examples.ts';
import { widget } from '../../../../src/widgets/model-name-decoder/index.tsx';
import { renderWidget } from '../../../../src/widgets/render.tsx';

const draw = (state: WidgetState): string =>
  render(Frame({ host: createRestingHost('probe'), parts: state.draw(createRestingHost('probe')) })).replaceAll(
    /[\u00A0\u202F]/g,
    ' ',
  );
const build = (attributes: Record<string, string> = {}): string =>
  renderWidget({ name: 'model-name-decoder', attributes, id: 'probe' }).replaceAll(/[\u00A0\u202F]/g, ' ');

describe('renderWidget({name, attributes, id})', () => {
  it('explains the first name part by part', () => {
    const html = build();
    expect(html).toContain('<output name="known" aria-live="off"><data value="7">7 von 7</data>');
    expect(html).toContain('Teilen gelesen</strong> 24 Mrd. Parameter, folgt Anweisungen, Juni 2025');
    expect(html).toContain('<bdi>24B</bdi></th><td>Größe</td><td>24 Mrd. Parameter</td>');
    expect(html).toContain('Lizenz, Kontextfenster, Trainingsdaten.');
    expect(html).toContain('Mistral Small 4 schon 119 Mrd.');
  });

  it.each(examples)('draws $name with what it hides and where that stands', ({ name, source, asOf }) => {
    const html = build({ name });
    expect(html).toContain(`href="${source}"`);
    expect(html).toContain(`Stand ${asOf}`);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(html.match(/aria-live="polite"/g)).toHaveLength(1);
    expect(html).toContain(`<option value="${name}" selected>`);
  });

  it('says whether the publisher made the family', () => {
    expect(build()).toContain('Mistral AI, Hersteller der Familie');
    expect(build({ name: 'nvidia/Gemma-4-31B-IT-NVFP4' })).toContain('NVIDIA, nicht Hersteller der Familie');
    expect(build({ name: 'ggml-org/gpt-oss-20b-GGUF' })).toContain('ggml, rechnet Modelle anderer um');
    expect(build({ name: 'openai/x' })).toContain('<td>OpenAI</td>');
  });

  it('says which parts it does not know', () => {
    const html = build({ name: 'somebody/Foo-7B' });
    expect(html).toContain('2 von 3');
    expect(html).toContain('Teilen gelesen, der Rest bleibt unbekannt');
    expect(html).toContain('hier nicht bekannt; geraten wird nicht');
    expect(html).not.toContain('Falle:');
  });

  it.each(['', '   ', '///', '<img src=x onerror=alert(1)>', '🦜'.repeat(99), '\u202Etxt', 'a'.repeat(200)])(
    'stays readable for %j',
    (name) => {
      const html = build({ name });
      expect(html).not.toMatch(/<img|NaN|undefined|\[object/);
      expect(html).toContain('name="known"');
    },
  );

  it('asks for a name where none stands', () => {
    expect(build({ name: ' ' })).toContain('Bitte einen Namen eintragen.');
  });

  it('shows so many parts as a slide has room for', () => {
    const html = build({ name: 'a-'.repeat(99) });
    expect(html.match(/<bdi>a<\/bdi>/g)).toHaveLength(7);
    expect(html).toContain('Dazu 92 weitere Teile');
  });
});

describe('start(attributes, link)', () => {
  const { start } = widget;

  it('prints its state for the address and reads it back', () => {
    const changed = start({}).change({ name: 'openai/gpt-oss-20b' });
    expect(changed.text).toBe('name=openai%2Fgpt-oss-20b');
    expect(draw(start({}, parseState(changed.text)))).toBe(draw(start({ name: 'openai/gpt-oss-20b' })));
  });

  it('answers ten thousand signs with a sentence and keeps the last name', () => {
    const html = draw(start({}).change({ name: 'x'.repeat(10_000) }));
    expect(html).toContain('role="alert"');
    expect(html).toContain('Möglich sind höchstens 200 Zeichen.');
    expect(html).toContain('7 von 7');
  });

  it('takes half a character, which no address can hold', () => {
    expect(start({}).change({ name: 'a\uD83E' }).text).toBe('name=a%EF%BF%BD');
  });
});
