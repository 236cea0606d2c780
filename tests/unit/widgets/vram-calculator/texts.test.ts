import { describe, expect, it } from 'vitest';
import { readDefaults, readFields, writeFields } from '../../../../src/widgets/kit/form/inputs.ts';
import { attributes } from '../../../../src/widgets/vram-calculator/attributes.ts';
import { limitFields, readPlan } from '../../../../src/widgets/vram-calculator/plan.ts';
import { texts } from '../../../../src/widgets/vram-calculator/texts.ts';

const form = { attributes, texts, limit: limitFields };
const defaults = readDefaults(attributes);
const fields = writeFields(attributes, defaults);

function readOne(name: keyof typeof attributes, text: string) {
  const { values, problems } = readFields(form, { ...fields, [name]: text }, defaults);
  const found = Object.entries(problems).filter(([, problem]) => problem !== undefined);
  return { values, problems: Object.fromEntries(found) };
}

describe('the fields of the calculator for memory', () => {
  it('starts with Mistral Small 3.2 24B, 4 bits, 8,192 tokens, four conversations and an L4', () => {
    expect(fields).toEqual({
      model: 'mistral-small-3.2-24b',
      bits: 'q4_k_m',
      context: '8192',
      users: '4',
      kv: '16',
      card: 'l4',
    });
    expect(readOne('users', '4')).toEqual({ values: defaults, problems: {} });
  });

  it.each([
    { name: 'context', text: '16.384', value: { context: 16_384 } },
    { name: 'context', text: '16 384', value: { context: 16_384 } },
    { name: 'context', text: '131072', value: { context: 131_072 } },
    { name: 'users', text: ' 12 ', value: { users: 12 } },
    { name: 'users', text: '12,0', value: { users: 12 } },
    { name: 'kv', text: '8', value: { kv: '8' } },
  ] as const)('takes "$text" for $name', ({ name, text, value }) => {
    expect(readOne(name, text)).toEqual({ values: { ...defaults, ...value }, problems: {} });
  });

  it.each([
    { name: 'context', text: '', problem: 'Bitte eine Zahl eintragen. Gerechnet wird mit 8.192 Token.' },
    { name: 'context', text: 'viel', problem: '„viel“ ist keine Zahl. Gerechnet wird mit 8.192 Token.' },
    { name: 'context', text: '-5', problem: 'Die Zahl muss mindestens 1 sein. Gerechnet wird mit 8.192 Token.' },
    { name: 'context', text: '0', problem: 'Die Zahl muss mindestens 1 sein. Gerechnet wird mit 8.192 Token.' },
    { name: 'context', text: '1000,5', problem: 'Bitte eine ganze Zahl eintragen. Gerechnet wird mit 8.192 Token.' },
    {
      name: 'context',
      text: '131073',
      problem: 'Mistral Small 3.2 24B verarbeitet höchstens 131.072 Token. Gerechnet wird mit 8.192 Token.',
    },
    {
      name: 'context',
      text: '9'.repeat(400),
      problem: 'Mistral Small 3.2 24B verarbeitet höchstens 131.072 Token. Gerechnet wird mit 8.192 Token.',
    },
    { name: 'context', text: 'NaN', problem: '„NaN“ ist keine Zahl. Gerechnet wird mit 8.192 Token.' },
    { name: 'users', text: 'Infinity', problem: '„Infinity“ ist keine Zahl. Gerechnet wird mit 4 Gesprächen.' },
    {
      name: 'users',
      text: '10001',
      problem: 'Möglich sind höchstens 10.000 Gespräche. Gerechnet wird mit 4 Gesprächen.',
    },
    { name: 'users', text: '1e3', problem: '„1e3“ ist keine Zahl. Gerechnet wird mit 4 Gesprächen.' },
    {
      name: 'model',
      text: 'llama-2-7b',
      problem: 'Das Modell „llama-2-7b“ steht nicht in der Liste. Es bleibt bei Mistral Small 3.2 24B.',
    },
    {
      name: 'model',
      text: '__proto__',
      problem: 'Das Modell „__proto__“ steht nicht in der Liste. Es bleibt bei Mistral Small 3.2 24B.',
    },
    {
      name: 'model',
      text: 'x'.repeat(500),
      problem: `Das Modell „${'x'.repeat(24)}…“ steht nicht in der Liste. Es bleibt bei Mistral Small 3.2 24B.`,
    },
    { name: 'bits', text: '7', problem: 'Die Stufe „7“ steht nicht in der Liste. Es bleibt bei Q4_K_M.' },
    {
      name: 'card',
      text: 'voodoo-2',
      problem: 'Die Karte „voodoo-2“ steht nicht in der Liste. Es bleibt bei L4.',
    },
    { name: 'kv', text: '4', problem: 'Für Gespräche gibt es 16 oder 8 Bit. Es bleibt bei 16 Bit.' },
  ] as const)('answers "$text" for $name with a sentence and the last good value', ({ name, text, problem }) => {
    const { values, problems } = readOne(name, text);
    expect(values).toEqual(defaults);
    expect(JSON.stringify(problems).replaceAll('\u202F', ' ')).toBe(JSON.stringify({ [name]: problem }));
  });

  it('cuts the length when the new model reads less than the last one', () => {
    const { values, problems } = readOne('model', 'teuken-7b');
    expect(values).toMatchObject({ model: 'teuken-7b', context: 4_096 });
    expect(problems.context?.replaceAll('\u202F', ' ')).toBe(
      'Teuken 7B verarbeitet höchstens 4.096 Token. Gerechnet wird mit 4.096 Token.',
    );
  });

  it('reports all fields at once', () => {
    const { values, problems } = readFields(
      form,
      { model: '', bits: '', context: '', users: '', kv: '', card: '' },
      defaults,
    );
    expect(values).toEqual(defaults);
    expect(Object.keys(problems)).toEqual(['model', 'bits', 'context', 'users', 'kv', 'card']);
  });

  it.each([
    { text: '4', name: 'Q4_K_M' },
    { text: '8', name: 'Q8_0' },
    { text: '16', name: 'BF16' },
    { text: 'fp8', name: 'FP8' },
  ])('understands bits=$text as $name', ({ text, name }) => {
    const { values, problems } = readOne('bits', text);
    expect(readPlan(values).quantisation.name).toBe(name);
    expect(problems).toEqual({});
  });
});
