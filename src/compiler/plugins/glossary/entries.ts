// The glossary: `[[Term]]` links an entry of slides/glossary.yaml, once per slide; all entries stand on
// one generated slide, whose text is the complete list from A to Z.

import { checkCharacters } from '../../source/characters.ts';
import { Source } from '../../findings.ts';
import { parseYaml, readField } from '../../source/yaml.ts';

/** One entry of the glossary. */
export interface Term {
  readonly term: string;
  readonly text: string;
  readonly aliases: readonly string[];
  /** Language of the term where it is not the deck's, such as "en", for screen readers. */
  readonly language: string | undefined;
  /** Offset in glossary.yaml. */
  readonly at: number;
}

/** All entries, and which of them the slides link. `used` grows while rendering. */
export interface Glossary {
  readonly source: Source | undefined;
  readonly terms: readonly Term[];
  readonly byName: ReadonlyMap<string, Term>;
  readonly used: Set<Term>;
}

/** Reads glossary.yaml, a list of entries; broken and doubled ones are findings. */
export function readGlossary(file: { path: string; text: string } | undefined): Glossary {
  if (!file) return { source: undefined, terms: [], byName: new Map(), used: new Set() };
  const source = new Source(file.path, file.text);
  checkCharacters(source);
  const contents: unknown = parseYaml(source, { start: 0, end: source.text.length })?.toJS();
  const places = [...source.text.matchAll(/^-\s/gm)].map(({ index }) => index);
  const terms = (Array.isArray(contents) ? contents : []).flatMap((entry: unknown, index) =>
    readTerm(source, entry, places[index] ?? 0),
  );
  return {
    source,
    terms: terms.toSorted((a, b) => a.term.localeCompare(b.term, 'de')),
    byName: indexTerms(source, terms),
    used: new Set(),
  };
}

/** One notice about all entries that no slide links. */
export function checkUnusedTerms({ source, terms, used }: Glossary): void {
  const unused = terms.filter((term) => !used.has(term));
  const [first] = unused;
  if (!first) return;
  source?.notice(first.at, {
    rule: 'unused-term',
    message: `No slide links ${unused.length} of ${terms.length} terms: ${unused.map(({ term }) => term).join(', ')}.`,
    fix: `Type [[${first.term}]] where it first matters, or leave it as it is.`,
  });
}

function readTerm(source: Source, entry: unknown, at: number): Term[] {
  const [term, text, aliases, language] = ['term', 'text', 'aliases', 'lang'].map((name) => readField(entry, name));
  if (typeof term === 'string' && typeof text === 'string' && term && text) {
    const others = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
    return [{ term, text, aliases: others, language: typeof language === 'string' ? language : undefined, at }];
  }
  source.error(at, {
    rule: 'wrong-value',
    message: 'An entry of the glossary needs a term and a text.',
    fix: 'Write: - term: Name, and below it: text: One sentence.',
  });
  return [];
}

function indexTerms(source: Source, terms: readonly Term[]): Map<string, Term> {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    for (const name of [term.term, ...term.aliases]) {
      const other = byName.get(name.toLowerCase());
      if (other && other !== term)
        source.error(term.at, {
          rule: 'duplicate-term',
          message: `"${name}" also stands for "${other.term}".`,
          fix: 'Keep the name in one of the two entries.',
        });
      byName.set(name.toLowerCase(), term);
    }
  }
  return byName;
}
