// The search: an index of words, built in the browser on first use, in slices so that the page stays
// smooth. Finds parts of compounds in compounds and the other way round; forgives typing errors when
// nothing else fits.
import MiniSearch, { type Query, type SearchResult } from 'minisearch';

import { fields, type SearchDocument } from './documents.ts';
import { foldWord, splitCompound, splitWords } from './words.ts';

/** A document that was found. */
export interface Hit {
  readonly document: SearchDocument;
  readonly score: number;
  /** Words of the document that made it a hit, folded. */
  readonly words: ReadonlySet<string>;
}

/** An index that answers questions. */
export interface SearchIndex {
  /** The best first, before all others the term that the question names; an empty question has no hits. */
  readonly find: (question: string) => Hit[];
}

const longestQuestion = 200;
const mostWords = 8;
const slice = 8;

/** Indexes documents; resolves when all are in. */
export async function buildIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const known = new Set<string>();
  const index = new MiniSearch<SearchDocument>({
    fields: [...fields],
    tokenize: (text) => learn(splitWords(text)),
    processTerm: (word) => word,
    searchOptions: { tokenize: (word) => [word] },
    extractField: (document, name) => (name === 'id' ? document.id : read(document, name)),
  });
  const learn = (words: string[]): string[] => {
    for (const word of words) known.add(word);
    return words;
  };
  const byId = new Map(documents.map((document) => [document.id, document]));
  let pause = performance.now() + slice;
  for (const document of byId.values()) {
    index.add(document);
    if (performance.now() < pause) continue;
    await yieldToPage();
    pause = performance.now() + slice;
  }
  return { find: (question) => find(index, { question, known, byId }) };
}

function read(document: SearchDocument, name: string): string {
  const field = fields.find((each) => each === name);
  return field ? document.read(field).join('\n') : '';
}

interface Search {
  readonly question: string;
  readonly known: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, SearchDocument>;
}

function find(index: MiniSearch<SearchDocument>, { question, known, byId }: Search): Hit[] {
  const words = [...new Set(splitWords(question.slice(0, longestQuestion)))].slice(0, mostWords);
  if (words.length === 0) return [];
  const search = (queries: Query[]): SearchResult[] =>
    index.search(
      { combineWith: 'AND', queries },
      { boost: { title: 4, body: 2, footnotes: 0.7 }, boostDocument: (id) => byId.get(String(id))?.weight ?? 1 },
    );
  const exact = search(words.map((word) => expandWord(word, known)));
  const results = exact.length > 0 ? exact : search(words.flatMap((word) => findLongestPart(word, known) ?? []));
  const hits = results.flatMap(({ id, score, terms }) => {
    const document = byId.get(String(id));
    return document ? [{ document, score, words: new Set(terms) }] : [];
  });
  const isMeant = ({ document }: Hit): boolean =>
    document.names?.some((name) => foldName(name) === foldName(question)) ?? false;
  return hits.toSorted((one, other) => Number(isMeant(other)) - Number(isMeant(one)));
}

/** "KV-Cache" and "kv cache" are one name. */
function foldName(name: string): string {
  return foldWord(name.replace(/[\s\u00AD-]/g, ''));
}

/** All that a word of the question may stand for in the text. */
function expandWord(word: string, known: ReadonlySet<string>): Query {
  const longer = findLonger(word, known);
  const isKnown = longer.length > 0 || filterWords(known, (other) => other.startsWith(word)).length > 0;
  const alternatives: Query[] = [{ queries: [word], prefix: word.length > 1 }];
  if (longer.length > 0) alternatives.push({ queries: longer, boostTerm: () => 0.5 });
  const parts = splitCompound(word, known);
  if (parts) alternatives.push({ combineWith: 'AND', queries: expandParts(parts, known), boostTerm: () => 0.6 });
  // A compound that nobody has written: one part will do, and both are better.
  if (parts && !isKnown) alternatives.push({ queries: expandParts(parts, known), boostTerm: () => 0.1 });
  if (!parts && !isKnown && word.length > 3) {
    alternatives.push({ queries: [word], prefix: true, fuzzy: 0.25, maxFuzzy: 2, boostTerm: () => 0.3 });
  }
  return { combineWith: 'OR', queries: alternatives };
}

/** Inner queries take over how the outer ones are joined, unless they say it themselves. */
function expandParts(parts: readonly (readonly string[])[], known: ReadonlySet<string>): Query[] {
  return parts.map((forms) => ({
    combineWith: 'OR',
    queries: [...forms, ...forms.flatMap((form) => findLonger(form, known))],
    prefix: true,
  }));
}

/** The longest word that stands inside another one; the last resort. */
function findLongestPart(word: string, known: ReadonlySet<string>): string | undefined {
  const parts = filterWords(known, (other) => other.length > 4 && word.includes(other));
  return parts.toSorted((a, b) => b.length - a.length)[0];
}

/** Words that hold `word` behind their beginning; beginnings are found anyway. */
function findLonger(word: string, known: ReadonlySet<string>): string[] {
  return word.length > 3 ? filterWords(known, (other) => other.includes(word, 1)) : [];
}

function filterWords(words: ReadonlySet<string>, test: (word: string) => boolean): string[] {
  const found: string[] = [];
  for (const word of words) if (test(word)) found.push(word);
  return found;
}

async function yieldToPage(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
