// Words as the search compares them: small letters, umlauts as plain vowels however they are typed, "ß" as
// "ss". Compounds are taken apart by a small heuristic: both parts must be words that the deck knows.

/** "Größen", "Groessen" and "GRÖSSEN" become the same word. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1');
}

/** The words of a text, folded; a word with hyphens counts as its parts and as a whole. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.replace(/\u00AD/g, '').matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
    const parts = word.split('-');
    words.push(...parts.map(foldWord));
    if (parts.length > 1) words.push(foldWord(parts.join('')));
  }
  return words;
}

const endings = ['', 'e', 'n', 's', 'en', 'er', 'es'];
const shortestPart = 4;

/** The forms of a compound's two parts that `known` has, such as Kosten and Vergleich; undefined when there are none. */
export function splitCompound(word: string, known: ReadonlySet<string>): readonly [string[], string[]] | undefined {
  const middle = word.length / 2;
  const places = Array.from(
    { length: Math.max(0, word.length - 2 * shortestPart + 1) },
    (_, index) => index + shortestPart,
  );
  for (const place of places.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    const tail = findForms(word.slice(place), known);
    const head = tail.length > 0 ? findForms(word.slice(0, place), known) : [];
    if (head.length > 0) return [head, tail];
  }
  return undefined;
}

/** Known words that differ from `part` only in their ending; a joining "s" or "n" is such an ending, too. */
function findForms(part: string, known: ReadonlySet<string>): string[] {
  const stems = endings
    .filter((ending) => part.endsWith(ending))
    .map((ending) => part.slice(0, part.length - ending.length));
  const forms = stems
    .filter((stem) => stem.length >= shortestPart)
    .flatMap((stem) => endings.map((ending) => stem + ending));
  return [...new Set(forms)].filter((form) => known.has(form));
}
