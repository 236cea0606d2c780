// The words of the interface in German: one export, a room, for each place that shows them. Browser code takes a room
// by `import { search } from '#words/search'`, which the build turns into the words of the deck's language.

export const search = {
  title: 'Suche',
  close: 'Schließen',
  field: 'In Folien, Notizen, Fußnoten und Glossar',
  hint: 'Wortteile genügen, Tippfehler stören nicht.',
  preparing: 'Die Suche wird vorbereitet …',
  slide: (number: number) => `Folie ${number}`,
  best: 'Am besten passt',
  similar: 'Ähnlich',
  none: 'Nichts gefunden. Vielleicht hilft ein anderes oder kürzeres Wort.',
  hits: (count: number) => `${count} Treffer`,
  bestOf: (shown: number, count: number) => `Die besten ${shown} von ${count} Treffern`,
  onlySimilar: (count: number) => `Kein genauer Treffer, aber ${count === 1 ? 'ein ähnlicher' : `${count} ähnliche`}`,
  andSimilar: (count: number) => `, dazu ${count === 1 ? 'ein ähnlicher' : `${count} ähnliche`}`,
};

export const searchGroups = {
  glossary: 'Glossar',
};
