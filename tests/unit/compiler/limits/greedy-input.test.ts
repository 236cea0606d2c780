// The time for greedy texts grows with their size. `npm run bench` compiles them in a larger size.

import { describe, expect, it } from 'vitest';
import { compileFiles } from '../compile-text.ts';
import { greedyInputs } from './greedy-input.ts';
import { measureGrowth } from './growth.ts';

describe('greedy texts: time grows with the size', () => {
  it.each(greedyInputs)('$name', ({ size: large, write }) => {
    const compile = (size: number) => {
      const { files, assets } = write(size);
      return compileFiles({ 'deck.yaml': 'title: Probe', ...files }, assets ? { assets } : {});
    };
    expect(measureGrowth(large, compile)).toBeLessThan(24);
  });
});
