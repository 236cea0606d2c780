// The glossary: `[[Term]]` links an entry of slides/glossary.yaml, once per slide; all entries stand on
// one generated slide, whose text is the complete list from A to Z.

import { termId } from '../../../shared/markup.ts';
import { takeId, type IdRegistry } from '../../html/ids.ts';
import { checkCharacters } from '../../source/characters/characters.ts';
import { Source } from '../../findings.ts';
import { runOnce, type StepMemory } from '../../once.ts';
import { guessTag } from '../../source/language-tag.ts';
import { checkKeys, languageTag, readYamlList, type YamlEntry } from '../../source/yaml/yaml.ts';

/** One entry of the glossary. */
export interface Term {
  /** Of its entry in the page. */
  readonly id: string;
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

/** A name as it is compared: without regard to case, and to how its accents are spelled. */
export function normaliseTerm(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Reads glossary.yaml, a list of entries; broken and doubled ones are findings. */
export function readGlossary(
  file: { path: string; text: string } | undefined,
  ids: IdRegistry,
  memory: StepMemory | undefined,
): Glossary {
  if (!file) return { source: undefined, terms: [], byName: new Map(), used: new Set() };
  const source = new Source(file.path, file.text);
  const read = runOnce(memory, { name: 'glossary', source, inputs: [file.text] }, () => {
    checkCharacters(source);
    return readYamlList(source).flatMap((entry) => readTerm(source, entry));
  });
  const written = read.map((term) => ({ ...term, id: nameEntry(term.term, ids) }));
  const terms = written.toSorted((a, b) => a.term.localeCompare(b.term, 'de'));
  return { source, terms, byName: indexTerms(source, written), used: new Set() };
}

function nameEntry(term: string, ids: IdRegistry): string {
  const id = termId(term);
  return takeId(ids, (number) => (number === 1 ? id : `${id}-${number}`));
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

function readTerm(source: Source, entry: YamlEntry): Omit<Term, 'id'>[] {
  const { at, fields } = entry;
  checkKeys(source, entry, ['term', 'text', 'aliases', 'chapter', 'lang']);
  const [term = '', text = '', language] = ['term', 'text', 'lang'].map((name) => readScalar(fields?.get(name)));
  const aliases = fields?.get('aliases');
  const others = aliases === undefined || aliases.value === null ? [] : (aliases.items ?? [aliases]).map(readScalar);
  if (term === '' || text === '') {
    reportEntry(source, at, {
      message: 'An entry of the glossary needs a term and a text.',
      fix: 'Write: - term: Name, and below it: text: One sentence.',
    });
  } else if (!others.every(isText)) {
    reportEntry(source, at, {
      message: `The aliases of "${term}" are not a list of names.`,
      fix: 'Write: aliases: ["Other name", "Third name"]',
    });
  } else if (language !== undefined && !languageTag.test(language)) {
    reportEntry(source, fields?.get('lang')?.at ?? at, {
      message: `The lang of "${term}" is no language.`,
      fix: `Write for example: lang: ${guessTag(language) ?? 'en'}`,
    });
  } else return [{ term, text, aliases: others, language, at }];
  return [];
}

/** Text, a number or a word like "yes" as it is written; undefined for nothing, a list or a map. */
function readScalar(entry: YamlEntry | undefined): string | undefined {
  if (typeof entry?.value === 'string') return entry.value.trim();
  return typeof entry?.value === 'number' || typeof entry?.value === 'boolean'
    ? (entry.written ?? String(entry.value))
    : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function reportEntry(source: Source, at: number, { message, fix }: { message: string; fix: string }): void {
  source.error(at, { rule: 'wrong-value', message, fix });
}

function indexTerms(source: Source, terms: readonly Term[]): Map<string, Term> {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    const names = new Set([term.term, ...term.aliases]);
    if (names.size <= term.aliases.length)
      source.warning(term.at, {
        rule: 'duplicate-term',
        message: `A name stands twice in the entry of "${term.term}".`,
        fix: 'Delete one of the two.',
      });
    for (const name of names) {
      const other = byName.get(normaliseTerm(name));
      if (other && other !== term)
        source.error(term.at, {
          rule: 'duplicate-term',
          message: `"${name}" also stands for "${other.term}".`,
          fix: 'Keep the name in one of the two entries.',
        });
      byName.set(normaliseTerm(name), term);
    }
  }
  return byName;
}
