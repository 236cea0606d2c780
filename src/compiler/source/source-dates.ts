// How authors say of when a source is: "Stand 2026-08", "as of 2026-08", "accessed on 2026-08-01".

const words = 'Stand|as of|(?:last )?(?:accessed|retrieved|updated|visited)|abgerufen|Abruf|consulté|état';

/** Finds the words with the ISO date behind them, which is their only group. */
export const sourceDate = new RegExp(
  `(?<!\\p{L})(?:${words}):?\\s(?:am\\s|on\\s|le\\s)?(\\d{4}-\\d\\d(?:-\\d\\d)?)`,
  'giu',
);
