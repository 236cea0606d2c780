import { describe, expect, it } from 'vitest';
import { checkPrintOptions, type PrintOptions } from '../../../../src/commands/print/print-options.ts';
import type { Deck, Slide } from '../../../../src/compiler/types.ts';

const everything: PrintOptions = { cut: undefined, chapter: undefined, theme: undefined };

describe('checkPrintOptions(deck, options)', () => {
  const deck = createDeck(
    Array.from({ length: 3 }, () => ({ chapter: '01-models', cuts: ['kurz'], generated: false })),
  );

  it('accepts what the deck has', () => {
    expect(() => checkPrintOptions(deck, everything)).not.toThrow();
    expect(() => checkPrintOptions(deck, { cut: 'kurz', chapter: '01-models', theme: 'contrast' })).not.toThrow();
  });

  it.each([
    [{ cut: 'lang' }, 'There is no cut "lang"; there are: kurz.'],
    [{ chapter: 'models' }, 'There is no chapter "models"; there are: 01-models, 02-software.'],
    [{ theme: 'pink' }, 'There is no theme "pink"; there are: light, dark, contrast.'],
    [
      { cut: 'kurz', chapter: '02-software' },
      'There is nothing to print: the chapter "02-software" has no slide in the cut "kurz".',
    ],
  ])('says in one line what is wrong with %o', (wrong, message) => {
    expect(() => checkPrintOptions(deck, { ...everything, ...wrong })).toThrow(new Error(message));
  });

  it('takes 1,000 slides and their lists at once, and says how to print more', () => {
    const slides = (count: number, generated = false) =>
      Array.from({ length: count }, () => ({ chapter: '01-models', cuts: [], generated }));
    expect(() => checkPrintOptions(createDeck([...slides(1000), ...slides(30, true)]), everything)).not.toThrow();
    expect(() => checkPrintOptions(createDeck(slides(1001)), everything)).toThrow(
      '1001 slides are more than one print takes (1000); print chapter by chapter: --chapter NAME.',
    );
  });
});

/** Only what the check reads. */
function createDeck(slides: readonly Pick<Slide, 'chapter' | 'cuts' | 'generated'>[]): Deck {
  const chapters = [{ id: '01-models' }, { id: '02-software' }];
  return { slides, chapters, cuts: [{ name: 'kurz', label: 'Kurz', minutes: 20 }] } as unknown as Deck;
}
