// Attributes in braces, as Pandoc writes them: `{#id .class key="value"}`.

/** What stands in braces. */
export interface WordList {
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly pairs: ReadonlyMap<string, string>;
}

const word = String.raw`(?:[.#][^\s{}.#="']+|-|[\w:@.-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s{}"']+))`;

/** Braces that hold nothing but such attributes, as the source of a regular expression. */
export const wordList = String.raw`\{:?\s*${word}(?:\s*${word})*\s*\}`;

/** Reads the attributes between braces. */
export function readWordList(braces: string): WordList {
  let id: string | undefined;
  const classes: string[] = [];
  const pairs = new Map<string, string>();
  for (const [found] of braces.matchAll(new RegExp(word, 'g'))) {
    if (found.startsWith('.')) classes.push(found.slice(1));
    else if (found.startsWith('#')) id = found.slice(1);
    else if (found !== '-') {
      const at = found.indexOf('=');
      pairs.set(found.slice(0, at), found.slice(at + 1).replace(/^(["'])(.*)\1$/, '$2'));
    }
  }
  return { id, classes, pairs };
}
