import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../../src/page/search/words/fold.ts';
import { listRoots, rootWord, stemWord } from '../../../../../src/page/search/words/stem.ts';

describe('stemWord(word)', () => {
  it.each([
    ['Grafikkarte', 'Grafikkarten'],
    ['Modell', 'Modelle', 'Modells', 'Modellen'],
    ['Token', 'Tokens'],
    ['Haus', 'Häuser', 'Häusern'],
    ['Mitglied', 'Mitglieder', 'Mitgliedern', 'Mitglieds'],
    ['Verein', 'Vereine', 'Vereins', 'Vereinen'],
    ['öffentlich', 'öffentliche', 'öffentlichen', 'öffentliches'],
  ])('makes one of %s and %s', (...words) => {
    expect(new Set(words.map((word) => stemWord(foldWord(word)))).size).toBe(1);
  });
  it.each([
    ['Hacker', 'Haken'],
    ['Recht', 'Rechner'],
    ['Daten', 'Datei'],
    ['Karte', 'Kartei'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemWord(foldWord(one))).not.toBe(stemWord(foldWord(other)));
  });
  it.each(['gpt5', 'l4', 'es', ''])('leaves %j as it is', (word) => {
    expect(stemWord(word)).toBe(word);
  });
});

describe('rootWord(stem)', () => {
  it.each([
    ['install', 'installieren', 'installiert', 'Installation', 'Installationen'],
    ['quantis', 'Quantisierung', 'quantisieren', 'quantisiert'],
    ['losch', 'Löschung', 'gelöscht', 'löschen'],
    ['ehrenamt', 'ehrenamtlich', 'Ehrenamtliche'],
  ])('is %s', (root, ...words) => {
    for (const word of words) expect(rootWord(stemWord(foldWord(word)))).toBe(root);
  });
});

describe('listRoots(word)', () => {
  it.each([
    ['kostet', 'Kosten'],
    ['haftet', 'Haftung'],
    ['sicher', 'Sicherheit'],
    ['GPU', 'GPUs'],
    ['Ehrenamt', 'Ehrenamtliche'],
  ])('has something in common for %s and %s', (one, other) => {
    const [roots, others] = [one, other].map((word) => listRoots(foldWord(word)));
    expect(roots?.some((root) => others?.includes(root))).toBe(true);
  });
});
