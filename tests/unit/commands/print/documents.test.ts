import { describe, expect, it } from 'vitest';
import {
  checkLayout,
  chooseDocuments,
  documents,
  nameDocument,
  nameEdition,
} from '../../../../src/commands/print/documents.ts';

describe('chooseDocuments(only)', () => {
  it('gives all, or the one', () => {
    expect(chooseDocuments(undefined)).toEqual(documents);
    expect(chooseDocuments('agenda').map(({ view }) => view)).toEqual(['agenda']);
  });

  it.each(['', 'Handout', 'ablauf'])('says which there are instead of "%s"', (only) => {
    expect(() => chooseDocuments(only)).toThrow(
      new Error(`There is no document "${only}"; there are: slides, handout, worksheet, agenda.`),
    );
  });
});

describe('checkLayout(layout, chosen)', () => {
  it.each([undefined, '1', '2', '3'])('accepts %s for the handout', (layout) => {
    expect(() => checkLayout(layout, documents)).not.toThrow();
  });

  it('says which there are', () => {
    expect(() => checkLayout('6', documents)).toThrow(
      new Error('There is no layout "6"; there are: 1, 2, 3 (slides of the handout a page).'),
    );
  });

  it('says that it is for the handout', () => {
    expect(() => checkLayout('3', chooseDocuments('slides'))).toThrow(
      new Error('--layout is for the handout; leave it out, or type --only handout --layout 3.'),
    );
  });
});

describe('nameEdition(deck, cut)', () => {
  const deck = { cuts: [{ name: 'kurz', label: 'Kurz', minutes: 20 }], language: 'de' };

  it('names a cut of the deck', () => {
    expect(nameEdition(deck, 'kurz')).toEqual({ file: 'kurz', title: 'Fassung „Kurz“' });
  });

  it.each(['kurz,-leiter', '-leiter', 'leiter'])('says that it is one of one’s own: %s', (cut) => {
    expect(nameEdition(deck, cut)).toEqual({ file: 'eigene-fassung', title: 'eigene Fassung' });
  });

  it('says nothing of all slides', () => {
    expect(nameEdition(deck, undefined)).toBeUndefined();
  });
});

describe('nameDocument(document, deck, options)', () => {
  const deck = { title: 'LLMs selbst hosten', language: 'de' };

  it.each([
    [{}, 'llms-selbst-hosten-handout.pdf'],
    [{ theme: 'dark' }, 'llms-selbst-hosten-handout.pdf'],
    [{ cut: 'kurz' }, 'llms-selbst-hosten-kurz-handout.pdf'],
    [{ chapter: '01 a/b' }, 'llms-selbst-hosten-01-a-b-handout.pdf'],
    [{ cut: 'kurz', chapter: '01-models' }, 'llms-selbst-hosten-kurz-01-models-handout.pdf'],
  ])('says what of the deck it holds: %o', (options, name) => {
    expect(chooseDocuments('handout').map((document) => nameDocument(document, deck, options))).toEqual([name]);
  });

  it.each([
    ['de', ['folien', 'handout', 'arbeitsblatt', 'ablauf']],
    ['en', ['slides', 'handout', 'worksheet', 'agenda']],
    ['fr', ['slides', 'handout', 'worksheet', 'agenda']],
  ])('says what it is in the words of a deck in %s', (language, names) => {
    const named = documents.map((document) => nameDocument(document, { title: 'Talk', language }, {}));
    expect(named).toEqual(names.map((name) => `talk-${name}.pdf`));
  });
});
