// All texts of a language's words, each with its place.

/** A text and where it stands: "search.none". */
interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** Lists the texts of rooms; those of a function as they are for one, for two and for names of any kind. */
export function listTexts(rooms: object, place = ''): PlacedText[] {
  return Object.entries(rooms).flatMap(([name, value]: [string, unknown]) => listValue(value, place + name));
}

function listValue(value: unknown, place: string): PlacedText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value === 'function')
    return [1, 2].map((count) => ({ place, text: String(value(count, count, count, count)) }));
  return typeof value === 'object' && value !== null ? listTexts(value, `${place}.`) : [];
}
