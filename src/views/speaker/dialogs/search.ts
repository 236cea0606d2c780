// Finds slides to jump to: by their number in the talk, then titles that hold the letters, then whatever the deck's search finds in texts
// and notes. Its code and its index come with the first use; until then there are the titles.
import { useEffect, useMemo, useState } from 'preact/hooks';

import type { SearchIndex } from '../../../page/search/index.ts';
import { foldWord } from '../../../page/search/words/fold.ts';
import { findByNumber, slideTitle, type Slide, type SlideList } from '../../../page/deck/slides.ts';

// More are no help to anybody, and a list of thousands would be slow.
const most = 200;
const building = new WeakMap<SlideList, Promise<SearchIndex>>();

/** The slides that fit what is wanted, before all others the one of the talk that bears this number; all when nothing is. */
export function useSlideSearch(list: SlideList, talk: readonly Slide[], wanted: string): readonly Slide[] {
  const [index, setIndex] = useState<SearchIndex>();
  useEffect(() => {
    const index = building.get(list) ?? buildIndex(list.all);
    building.set(list, index);
    index.then(setIndex, (error: unknown) => {
      building.delete(list); // Perhaps the next time the network is there.
      console.error('search', error);
    });
  }, []);
  return useMemo(() => {
    const titles = findTitles(list.all, wanted);
    const hits =
      index?.find(wanted).flatMap(({ document: { id, isToRead } }) => (isToRead ? [] : (list.find(id) ?? []))) ?? [];
    const numbered = findByNumber(talk, wanted) ?? [];
    return [...new Set([numbered, titles, hits].flat())].slice(0, most);
  }, [list, talk, wanted, index]);
}

async function buildIndex(slides: readonly Slide[]): Promise<SearchIndex> {
  const [search, { listDocuments }] = await Promise.all([
    import('../../../page/search/index.ts'),
    import('../../../page/search/documents.ts'),
  ]);
  return search.buildIndex(listDocuments(slides));
}

/** Slides whose title or id holds every word, as it is typed, from the first letter on. */
function findTitles(slides: readonly Slide[], wanted: string): readonly Slide[] {
  const words = foldWord(wanted).split(/\s+/).filter(Boolean);
  return slides.filter((slide) => {
    const title = foldWord(`${slideTitle(slide)} ${slide.id}`);
    return words.every((word) => title.includes(word));
  });
}
