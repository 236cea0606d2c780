import { describe, expect, it } from 'vitest';
import { models } from '../../../../src/widgets/data/models.ts';
import {
  defaultSetup,
  readFields,
  writeFields,
  type FieldName,
} from '../../../../src/widgets/vram-calculator/input.ts';

const fields = writeFields(defaultSetup);
const teuken = models.find(({ id }) => id === 'teuken-7b');

function readOne(name: FieldName, text: string) {
  return readFields({ ...fields, [name]: text }, defaultSetup);
}

describe('readFields(fields, last)', () => {
  it('starts with Mistral Small 3.2 24B, 4 bits, 8,192 tokens, four conversations and an L4', () => {
    expect(fields).toEqual({
      model: 'mistral-small-3.2-24b',
      bits: 'q4_k_m',
      context: '8192',
      users: '4',
      kv: '16',
      card: 'l4',
    });
    expect(readFields(fields, defaultSetup)).toEqual({ setup: defaultSetup, problems: {} });
  });

  it.each([
    { name: 'context', text: '16.384', value: { contextTokens: 16_384 } },
    { name: 'context', text: '16 384', value: { contextTokens: 16_384 } },
    { name: 'context', text: '131072', value: { contextTokens: 131_072 } },
    { name: 'users', text: ' 12 ', value: { conversations: 12 } },
    { name: 'users', text: '12,0', value: { conversations: 12 } },
    { name: 'kv', text: '8', value: { kvBits: 8 } },
  ] as const)('takes "$text" for $name', ({ name, text, value }) => {
    expect(readOne(name, text)).toEqual({ setup: { ...defaultSetup, ...value }, problems: {} });
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
      problem: 'Das Modell „llama-2-7b“ steht nicht in der Liste. Gerechnet wird mit Mistral Small 3.2 24B.',
    },
    {
      name: 'model',
      text: '__proto__',
      problem: 'Das Modell „__proto__“ steht nicht in der Liste. Gerechnet wird mit Mistral Small 3.2 24B.',
    },
    {
      name: 'model',
      text: 'x'.repeat(500),
      problem: `Das Modell „${'x'.repeat(24)}…“ steht nicht in der Liste. Gerechnet wird mit Mistral Small 3.2 24B.`,
    },
    { name: 'bits', text: '7', problem: 'Die Stufe „7“ steht nicht in der Liste. Gerechnet wird mit Q4_K_M.' },
    {
      name: 'card',
      text: 'voodoo-2',
      problem: 'Die Karte „voodoo-2“ steht nicht in der Liste. Gerechnet wird mit L4.',
    },
    { name: 'kv', text: '4', problem: 'Für Gespräche gibt es 16 oder 8 Bit. Gerechnet wird mit 16 Bit.' },
  ] as const)('answers "$text" for $name with a sentence and the last good value', ({ name, text, problem }) => {
    const { setup, problems } = readOne(name, text);
    expect(setup).toEqual(defaultSetup);
    expect(JSON.stringify(problems).replaceAll('\u202F', ' ')).toBe(JSON.stringify({ [name]: problem }));
  });

  it('cuts the length when the new model reads less than the last one', () => {
    const { setup, problems } = readOne('model', 'teuken-7b');
    expect(setup).toMatchObject({ model: teuken, contextTokens: 4_096 });
    expect(problems.context?.replaceAll('\u202F', ' ')).toBe(
      'Teuken 7B verarbeitet höchstens 4.096 Token. Gerechnet wird mit 4.096 Token.',
    );
  });

  it('reports all fields at once', () => {
    const { setup, problems } = readFields(
      { model: '', bits: '', context: '', users: '', kv: '', card: '' },
      defaultSetup,
    );
    expect(setup).toEqual(defaultSetup);
    expect(Object.keys(problems)).toEqual(['model', 'bits', 'context', 'users', 'kv', 'card']);
  });

  it.each([
    { text: '4', name: 'Q4_K_M' },
    { text: '8', name: 'Q8_0' },
    { text: '16', name: 'BF16' },
    { text: 'fp8', name: 'FP8' },
  ])('understands bits=$text as $name', ({ text, name }) => {
    expect(readOne('bits', text)).toMatchObject({ setup: { quantisation: { name } }, problems: {} });
  });
});
