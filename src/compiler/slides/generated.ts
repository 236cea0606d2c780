// Slides that no author wrote: a link list at the end of each chapter, glossary and link list of the deck at its end.

import { groupBy } from '../../shared/group-by.ts';
import type { Glossary } from '../plugins/glossary/entries.ts';
import { createGlossarySlide } from '../plugins/glossary/render.ts';
import type { IdRegistry } from '../html/ids.ts';
import { collectLinkList } from '../plugins/link-list/collect.ts';
import {
  countChapterLinkSlides,
  createChapterLinkSlides,
  createDeckLinkSlide,
  type LinksByChapter,
} from '../plugins/link-list/slides.ts';
import type { LinkEntry, ParsedChapter, RenderedSlide, Settings, Slide } from '../types.ts';

/** A chapter with its finished slides. */
interface RenderedChapter {
  readonly parsed: ParsedChapter;
  readonly slides: readonly RenderedSlide[];
}

/** All slides in the order of the talk, and the link list that some of them show. */
export function addGeneratedSlides(
  settings: Settings & { isGerman: boolean },
  chapters: readonly RenderedChapter[],
  { glossary, ids }: { glossary: Glossary; ids: IdRegistry },
): { slides: Slide[]; linkList: LinkEntry[] } {
  const linkList = collectLinkList(settings, chapters);
  const byChapter = groupBy(linkList, ({ chapter }) => chapter);
  const links = { byChapter, numbers: numberSlides(chapters, byChapter), isGerman: settings.isGerman, ids };
  const written = chapters.flatMap(({ parsed, slides }) => [
    ...slides.map(({ slide }) => slide),
    ...createChapterLinkSlides(parsed.chapter, links),
  ]);
  const all = chapters.map(({ parsed }) => parsed.chapter);
  const terms = glossary.terms.length > 0 ? [createGlossarySlide(glossary, ids)] : [];
  const slides: Slide[] = [
    ...written,
    ...terms,
    ...(linkList.length > 0 ? [createDeckLinkSlide(settings, all, links)] : []),
  ];
  return { slides, linkList };
}

/** The number of each written slide in the deck, counted with the link lists between the chapters. */
function numberSlides(chapters: readonly RenderedChapter[], byChapter: LinksByChapter): Map<string, number> {
  const numbers = new Map<string, number>();
  let before = 0;
  for (const { parsed, slides } of chapters) {
    for (const { slide } of slides) numbers.set(slide.id, ++before);
    before += countChapterLinkSlides(parsed.chapter, byChapter);
  }
  return numbers;
}
