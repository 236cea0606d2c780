import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Control } from '../../../../../src/widgets/kit/form/controls/control.tsx';
import { createWidget } from '../../../../../src/widgets/kit/form/form.ts';
import { createRestingHost } from '../../../../../src/widgets/kit/frame/widget.ts';
import { parseState } from '../../../../../src/widgets/kit/form/state-text.ts';

const option = (value: string) => ({ value, text: value.toUpperCase() });

/** A widget with a field of each kind; what it draws is what it has read. */
const widget = createWidget({
  title: 'Beet',
  attributes: {
    plant: { kind: 'choice', values: ['sage', 'mint'], aliases: { salbei: 'sage' }, default: 'sage' },
    beds: { kind: 'list', values: ['north', 'east', 'south'], default: ['north'] },
    pots: { kind: 'count', min: 0, max: 20, default: 3 },
    litres: { kind: 'amount', min: 0, max: 9.5, default: 0.5 },
    remark: { kind: 'text', max: 12, default: '' },
  },
  texts: {
    plant: { label: 'Pflanze', options: ['sage', 'mint'].map(option) },
    beds: { label: 'Beete', options: ['north', 'east', 'south'].map(option) },
    pots: { label: 'Töpfe', unit: 'Töpfe' },
    litres: { label: 'Wasser', unit: 'l', digits: 2, step: { by: 0.25 } },
    remark: { label: 'Bemerkung' },
  },
  limit: ({ litres }) => (litres > 1 ? { pots: { max: 5, tooMuch: 'Dafür reicht das Wasser nicht.' } } : {}),
  draw: (form) => ({
    brief: '',
    controls: (['plant', 'beds', 'pots', 'litres', 'remark'] as const).map((name) => (
      <Control key={name} form={form} name={name} />
    )),
    results: JSON.stringify(form.values),
    panels: Object.values(form.problems).join(''),
  }),
});

type State = ReturnType<typeof widget.start>;
const host = createRestingHost('probe');
/** Drawn as text, with plain spaces. */
const text = (drawn: ComponentChildren): string =>
  render(<>{drawn}</>)
    .replaceAll('\u202F', ' ')
    .replaceAll('&quot;', '"');
const read = (state: State): Record<string, unknown> =>
  JSON.parse(text(state.draw(host).results)) as Record<string, unknown>;
const problems = (state: State): string => text(state.draw(host).panels);
const controls = (state: State): string => text(state.draw(host).controls);
const defaults = { plant: 'sage', beds: ['north'], pots: 3, litres: 0.5, remark: '' };

describe('createWidget({title, attributes, texts, limit, draw})', () => {
  it('starts with the defaults', () => {
    expect(read(widget.start({}))).toEqual(defaults);
    expect(widget.start({}).text).toBe('plant=sage;beds=north;pots=3;litres=0.5;remark=');
  });

  it.each([
    [{ plant: 'mint' }, { plant: 'mint' }],
    [{ plant: 'salbei' }, { plant: 'sage' }],
    [{ beds: 'south north' }, { beds: ['north', 'south'] }],
    [{ beds: 'south,south' }, { beds: ['south'] }],
    [{ beds: '' }, { beds: [] }],
    [{ pots: '0' }, { pots: 0 }],
    [{ litres: '1.125' }, { litres: 1.125 }],
    [{ litres: '1,125' }, { litres: 1.125 }],
    [{ remark: 'Süden; = %' }, { remark: 'Süden; = %' }],
  ])('reads %o from a tag and from its own address', (written, expected) => {
    const state = widget.start(written as Record<string, string>);
    expect(read(state)).toEqual({ ...defaults, ...expected });
    expect(problems(state)).toBe('');
    expect(read(widget.start({}, parseState(state.text)))).toEqual(read(state));
  });

  it.each([
    [{ plant: 'rose' }, '„rose“ steht nicht in der Liste. Es bleibt bei SAGE.'],
    [{ beds: 'north,west' }, '„west“ steht nicht in der Liste. Es bleibt bei NORTH.'],
    [{ pots: '21' }, 'Möglich sind höchstens 20 Töpfe. Gerechnet wird mit 3 Töpfe.'],
    [{ pots: '-1' }, 'Die Zahl muss mindestens 0 sein. Gerechnet wird mit 3 Töpfe.'],
    [{ pots: '2,5' }, 'Bitte eine ganze Zahl eintragen. Gerechnet wird mit 3 Töpfe.'],
    [{ litres: 'x' }, '„x“ ist keine Zahl. Gerechnet wird mit 0,5 l.'],
    [{ litres: '' }, 'Bitte eine Zahl eintragen. Gerechnet wird mit 0,5 l.'],
    [{ remark: 'x'.repeat(13) }, 'Möglich sind höchstens 12 Zeichen. Es bleibt bei „“.'],
  ])('answers %o with a sentence, and keeps what was', (typed, sentence) => {
    const state = widget.start({}).change(typed as Record<string, string>);
    expect(problems(state)).toBe(sentence);
    expect(read(state)).toEqual(defaults);
    expect(controls(state)).toContain('role="alert"');
  });

  it('keeps a number below a bound that another field has brought down', () => {
    const state = widget.start({ pots: '9' }).change({ litres: '2' });
    expect(read(state)).toMatchObject({ litres: 2, pots: 5 });
    expect(problems(state)).toBe('Dafür reicht das Wasser nicht. Gerechnet wird mit 5 Töpfe.');
  });

  it('writes numbers in the language of the deck, and offers no step beyond a bound', () => {
    const html = controls(widget.start({ litres: '0.75' }));
    expect(html).toContain('value="0,75"');
    expect(html).toContain('aria-label="Wasser: weniger"');
    expect(html).toContain('aria-label="Wasser: mehr" aria-disabled="false"');
    expect(controls(widget.start({ litres: '9.5' }))).toContain('aria-label="Wasser: mehr" aria-disabled="true"');
    expect(controls(widget.start({ litres: '2', pots: '5' }))).toContain(
      'aria-label="Töpfe: mehr" aria-disabled="true"',
    );
  });

  it('takes a point in a default for a decimal one, before three digits as well', () => {
    const exact = createWidget({
      title: 'Exakt',
      attributes: { grams: { kind: 'amount', min: 0, max: 9.5, default: 1.125 } },
      texts: { grams: { label: 'Gramm', digits: 3 } },
      draw: (form) => ({ brief: '', controls: '', results: JSON.stringify(form.values), panels: form.problems.grams }),
    });
    expect(read(exact.start({}))).toEqual({ grams: 1.125 });
    expect(problems(exact.start({}, { grams: '2.125' }))).toBe('');
  });

  it('changes several fields at once, and none that it does not have', () => {
    const state = widget.start({}).change({ plant: 'mint', pots: '7', constructor: 'x' });
    expect(read(state)).toEqual({ ...defaults, plant: 'mint', pots: 7 });
    expect(state.text).not.toContain('constructor');
  });

  it('gives each control a label that can be seen', () => {
    const html = controls(widget.start({}));
    for (const label of ['Pflanze', 'Beete', 'Töpfe', 'Wasser', 'Bemerkung']) expect(html).toContain(`>${label}<`);
    expect(html.match(/type="checkbox"/g)).toHaveLength(3);
    expect(html).toContain('maxlength="12"');
  });
});
