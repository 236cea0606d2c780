// What slides are called, before any of them is rendered: a link to the file of a chapter must find what stands there.

import type { Words } from '../../shared/words/languages.ts';
import type { SlideName } from '../html/addresses/targets.ts';
import type { IdRegistry } from '../html/ids.ts';
import type { Typography } from '../html/typography/languages.ts';
import { isForReaders, readAliases, readId } from '../plugins/attributes/slide.ts';
import { walkTokens } from '../source/positions.ts';
import type { ParsedChapter, ParsedSlide } from '../types.ts';
import { isVisible } from '../chapters/chapters.ts';
import { findTitle, readTitle } from './headings.ts';

/** The visible slides of a chapter in their order: what only readers see leaves the chapter, and so begins none. */
export function listVisible({ slides }: ParsedChapter): ParsedSlide[] {
  const visible = slides.filter(isVisible);
  return [...visible.filter((slide) => !isForReaders(slide)), ...visible.filter(isForReaders)];
}

/** Names the slides of a chapter; slides without an id get one that no author gave to anything. */
export function nameSlides(
  parsed: ParsedChapter,
  { ids, words, typography }: { ids: IdRegistry; words: Words; typography: Typography | undefined },
): Map<ParsedSlide, SlideName> {
  const { source, chapter } = parsed;
  return new Map(
    listVisible(parsed).map((slide, index) => {
      const title = readTitle(slide, { index, words, typography });
      const at = findTitle(slide.content)?.at ?? slide.start;
      const invented = { title, source, at, fallback: `${chapter.id}-${index + 1}` };
      const id = readId(ids, slide.attributes, invented);
      return [slide, { title, id, aliases: readAliases(ids, slide.attributes, source) }];
    }),
  );
}

/** The ids that a chapter's author gave to parts of slides. */
export function listWrittenIds({ slides }: ParsedChapter): string[] {
  const found: string[] = [];
  for (const { content, notes, definitions } of slides) {
    walkTokens([...content, ...notes, ...definitions], (token) => {
      const written = token.attributes?.get('id')?.value;
      if (written) found.push(written.normalize('NFC'));
      if (token.type !== 'html') return;
      for (const [, id = ''] of token.raw.matchAll(/\sid\s*=\s*["']?([^"'\s>]+)/gi)) found.push(id.normalize('NFC'));
    });
  }
  return found;
}
