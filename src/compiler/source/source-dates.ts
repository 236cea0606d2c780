// How authors say of when a source is: when it was looked at, "Stand 2026-08", "as of 2026-08", "accessed on 2026-08-01",
// or, of what never changes, when it came out, "erschienen 2017-06", "published 2017-06".

const seen = 'Stand|as of|(?:last )?(?:accessed|retrieved|updated|visited)|abgerufen|Abruf|consulté|état';
const published = 'erschienen|published|publié';

/** Finds the words with the ISO date behind them, and tells the two kinds apart. */
export const sourceDate = new RegExp(
  `(?<!\\p{L})(?:${seen}|(?<published>${published})):?\\s(?:am\\s|im\\s|on\\s|in\\s|le\\s|en\\s)?(?<date>\\d{4}-\\d\\d(?:-\\d\\d)?)`,
  'giu',
);
