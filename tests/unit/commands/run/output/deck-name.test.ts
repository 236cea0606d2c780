import { describe, expect, it } from 'vitest';
import { nameDeck } from '../../../../../src/commands/run/output/deck-name.ts';

describe('nameDeck(deck, folder)', () => {
  it.each([
    ['LLMs selbst hosten', 'llms-selbst-hosten'],
    ['Über „Größe“ & Maß: 1/2', 'ueber-groesse-mass-1-2'],
    ['Café, naïveté, Łódź, Smørrebrød', 'cafe-naivete-lodz-smorrebrod'],
    ['../../etc/passwd\\x', 'etc-passwd-x'],
    ['CON', 'con-deck'],
    ['Ein sehr langer Titel, der viel mehr Wörter hat, als der Name einer Datei haben sollte', expect.any(String)],
  ])('spells "%s" for every system', (title, name) => {
    const found = nameDeck({ title, language: 'de' }, 'slides');
    expect(found).toEqual(name);
    expect(found).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(found.length).toBeLessThanOrEqual(64);
  });

  it.each([
    ['Привет', 'decks/rust-talk', 'rust-talk'],
    ['日本語 2026', 'decks/日本', 'slides'],
    ['!?', '/', 'slides'],
  ])('takes for "%s" in %s the name of the folder, or a word', (title, folder, name) => {
    expect(nameDeck({ title, language: 'en' }, folder)).toBe(name);
  });

  it('has a German word for a German deck', () => {
    expect(nameDeck({ title: '…', language: undefined }, '/')).toBe('folien');
  });
});
