// The search: an index of stems, built in the browser on first use, in slices so that the page stays smooth. A document that has every
// word of the question, in any of its forms, is a hit; one that has most of them, or words like them, is similar.
import type { SearchDocument } from './documents.ts';
import { createPostings } from './find/postings.ts';
import { readQuestion, splitQuestion } from './find/question.ts';
import { rankDocuments } from './find/rank.ts';
import { collectSynonyms } from './find/synonyms.ts';
import { splitWords } from './words/fold.ts';
import { stemWord } from './words/stem.ts';
import { createVocabulary } from './words/vocabulary.ts';

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
  /** The best first, before all others the term that the question names; an empty question has no hits. */
  readonly find: (question: string) => Hit[];
}

const slice = 8;

/** Indexes documents; resolves when all are in. */
export async function buildIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const all = [...new Map(documents.map((document) => [document.id, document])).values()];
  const vocabulary = createVocabulary();
  const postings = createPostings();
  const learn = (text: string): string[] => splitWords(text).map(vocabulary.learn);
  let pause = performance.now() + slice;
  for (const document of all) {
    postings.add(document, learn);
    if (performance.now() < pause) continue;
    await yieldToPage();
    pause = performance.now() + slice;
  }
  const findSynonyms = collectSynonyms(all);
  const names = new Map(all.map((document) => [document, new Set(document.names?.map(readName))]));
  return {
    find: (question) => {
      const hits = rankDocuments(all, postings, readQuestion(question, { vocabulary, postings, findSynonyms }));
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

async function yieldToPage(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
