import { describe, expect, it } from 'vitest';
import { names } from '../../../../src/page/browser/memory.ts';
import { wordsFor } from '../../../../src/shared/words/languages.ts';

const { entries } = wordsFor('de').privacyDialog;

describe('the dialogue on privacy', () => {
  it('has a word for every name under which something is remembered, and for no other', () => {
    expect(Object.keys(entries).toSorted()).toEqual([...names, 'older', 'place', 'window'].toSorted());
  });

  it('calls no two things the same', () => {
    const all = Object.values(entries).map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
  });
});
