import { describe, expect, it } from 'vitest';
import { gpus } from '../../../../../src/widgets/data/gpus.ts';
import { models } from '../../../../../src/widgets/data/models.ts';
import { quantisations } from '../../../../../src/widgets/data/quantisations.ts';
import { parseState, printState } from '../../../../../src/widgets/kit/form/state-text.ts';

describe('parseState(text)', () => {
  it.each([
    { text: '', expected: {} },
    { text: ';model=gpt-oss-20b;bits=4', expected: { model: 'gpt-oss-20b', bits: '4' } },
    { text: 'users=9;color', expected: { users: '9' } },
    { text: 'users=9;users=3', expected: { users: '3' } },
    { text: '=3;users', expected: {} },
    { text: 'model=a%20b;bits=%E0%A4%A', expected: { model: 'a b', bits: '%E0%A4%A' } },
    { text: 'context=;kv==8', expected: { context: '', kv: '=8' } },
  ])('splits "$text"', ({ text, expected }) => {
    expect(parseState(text)).toEqual(expected);
  });
});

describe('printState(values)', () => {
  it('joins what parseState splits', () => {
    const values = { model: 'a b;c', users: '4' };
    expect(parseState(printState(values))).toEqual(values);
  });

  it('needs no escapes for our records, so that links survive being passed on', () => {
    for (const { id } of [...models, ...quantisations, ...gpus]) expect(printState({ id })).toBe(`id=${id}`);
  });
});
