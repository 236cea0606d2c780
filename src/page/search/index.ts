// The search: an index of stems, built in the browser on first use, in slices so that the page stays smooth. A document that has every
// word of the question, in any of its forms, is a hit; one that has most of them, or words like them, is similar.
import { doInBackground } from '../browser/slices.ts';
import type { SearchDocument } from './documents.ts';
import { createPostings, type Postings } from './find/postings.ts';
import { readQuestion, splitQuestion } from './find/question.ts';
import { rankDocuments } from './find/rank.ts';
import { collectSynonyms } from './find/synonyms.ts';
import { keepAnswers, listWords, splitWord } from './words/fold.ts';
import { stemWord } from './words/stem.ts';
import { createVocabulary, type Vocabulary } from './words/vocabulary.ts';

/** A document that was found. */
export interface Hit {
  readonly document: SearchDocument;
  readonly score: number;
  /** It has not all that was asked for, or only what is like it. */
  readonly isSimilar: boolean;
  /** Stems of the words that made it a hit. */
  readonly stems: ReadonlySet<string>;
}

/** An index that answers questions. */
export interface SearchIndex {
  /** Whether all documents are in. */
  readonly isWhole: boolean;
  /** The best first, before all others the term that the question names; an empty question has no hits. */
  readonly find: (question: string) => Hit[];
}

/** What has been read. */
interface Content {
  readonly documents: readonly SearchDocument[];
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
}

// Documents after which a large deck can be searched in part; then each time that there are twice as many.
const firstPart = 500;

/** Indexes documents; resolves when all are in, and tells of the index before that, when it has a part of them. */
export async function buildIndex(
  all: Iterable<SearchDocument>,
  onPart?: (index: SearchIndex) => void,
): Promise<SearchIndex> {
  const documents: SearchDocument[] = [];
  const content = { documents, vocabulary: createVocabulary(), postings: createPostings() };
  const ids = new Set<string>();
  const learn = createReader(content.vocabulary);
  let part = firstPart;
  await doInBackground(all, (document) => {
    if (ids.has(document.id)) return;
    ids.add(document.id);
    documents.push(document);
    content.postings.add(document, learn);
    if (documents.length < part) return;
    part *= 2;
    onPart?.(createIndex(content, false));
  });
  return createIndex(content, true);
}

/** What gives the stems of a text; a written word is looked at once. */
function createReader(vocabulary: Vocabulary): (text: string) => readonly string[] {
  const learn = keepAnswers((written) => splitWord(written).map(vocabulary.learn));
  return (text) => listWords(text).flatMap(learn);
}

function createIndex({ documents, vocabulary, postings }: Content, isWhole: boolean): SearchIndex {
  const terms = documents.filter(({ names }) => names);
  const findSynonyms = collectSynonyms(terms);
  const names = new Map(terms.map((term) => [term, new Set(term.names?.map(readName))]));
  return {
    isWhole,
    find: (question) => {
      const hits = rankDocuments(documents, postings, readQuestion(question, { vocabulary, postings, findSynonyms }));
      const name = readName(question);
      const isMeant = ({ document }: Hit): boolean => names.get(document)?.has(name) ?? false;
      return hits.toSorted((one, other) => Number(isMeant(other)) - Number(isMeant(one)));
    },
  };
}

/** "KV-Cache" and "kv caches" are one name. */
function readName(text: string): string {
  return splitQuestion(text).map(stemWord).join('');
}
