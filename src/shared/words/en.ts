// The words of the interface in English.

import type * as de from './de.ts';

export const search: typeof de.search = {
  title: 'Search',
  close: 'Close',
  field: 'In slides, notes, footnotes and glossary',
  hint: 'Parts of words are enough, and typos do no harm.',
  preparing: 'Preparing the search …',
  slide: (number) => `Slide ${number}`,
  best: 'Best matches',
  similar: 'Similar',
  none: 'Nothing found. Try another word, or a shorter one.',
  hits: (count) => (count === 1 ? '1 match' : `${count} matches`),
  bestOf: (shown, count) => `The best ${shown} of ${count} matches`,
  onlySimilar: (count) => `No exact match, but ${count === 1 ? 'a similar one' : `${count} similar ones`}`,
  andSimilar: (count) => `, and ${count === 1 ? 'a similar one' : `${count} similar ones`}`,
};

export const searchGroups: typeof de.searchGroups = {
  glossary: 'Glossary',
};
