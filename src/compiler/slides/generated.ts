// The appendix behind all other slides: the link list of the deck, one of each chapter, and for readers what authors wrote
// for them and the glossary.

import { groupBy } from '../../shared/group-by.ts';
import { appendixChapter } from '../../shared/markup.ts';
import { listCounted } from '../../shared/talk/slide-lists.ts';
import type { DeckWords } from '../../shared/words/languages.ts';
import type { Glossary } from '../plugins/glossary/entries.ts';
import { createGlossarySlide } from '../plugins/glossary/render.ts';
import type { IdRegistry } from '../html/ids.ts';
import type { Typography } from '../html/typography/languages.ts';
import { collectLinkList, type LinkSettings } from '../plugins/link-list/collect.ts';
import { createChapterLinkSlide, createDeckLinkSlide } from '../plugins/link-list/slides.ts';
import type { LinkEntry, ParsedChapter, RenderedSlide, Settings, Slide } from '../types.ts';

const appendix = { chapter: appendixChapter, accent: 'petrol' } as const;

/** A chapter with its finished slides. */
interface RenderedChapter {
  readonly parsed: ParsedChapter;
  readonly slides: readonly RenderedSlide[];
}

/** All slides in the order of the talk, and the link list that some of them show. */
export function addGeneratedSlides(
  settings: Settings & LinkSettings & { typography: Typography | undefined },
  chapters: readonly RenderedChapter[],
  { glossary, words, ids }: { glossary: Glossary; words: DeckWords; ids: IdRegistry },
): { slides: Slide[]; linkList: LinkEntry[] } {
  const linkList = collectLinkList(settings, chapters);
  const byChapter = groupBy(linkList, ({ chapter }) => chapter);
  const rendered = chapters.flatMap((chapter) => chapter.slides);
  const written = rendered.map(({ slide }) => slide);
  const talk = listCounted(written);
  const numbers = new Map(talk.map(({ id }, index) => [id, index + 1]));
  const links = { byChapter, numbers, settings, words, ids };
  const listed = chapters.map(({ parsed }) => parsed.chapter).filter(({ id }) => byChapter.has(id));
  const slides: Slide[] = [
    ...talk,
    ...(settings.linkList && linkList.length > 0 ? [createDeckLinkSlide(links)] : []),
    ...(settings.linkList ? listed : []).map((chapter) => createChapterLinkSlide(chapter, links)),
    ...written.filter(({ forReaders }) => forReaders).map((slide) => ({ ...slide, ...appendix })),
    ...(glossary.terms.length > 0
      ? [createGlossarySlide(glossary, rendered, { typography: settings.typography, words, ids })]
      : []),
  ];
  return { slides, linkList };
}
