// What one slide is rendered from, besides what all of them see.

import { listLabels, listMentions } from '../../plugins/footnotes/collect.ts';
import { findTool } from '../../source/tools.ts';
import type { Definition } from '../../tokens.ts';
import type { ParsedSlide } from '../../types.ts';
import type { ChapterContext } from '../context.ts';
import { isSame } from './same.ts';

/** The slide, the footnotes that it lists, and what its chapter says of it. */
export interface SlideInputs {
  readonly start: number;
  readonly tokens: Pick<ParsedSlide, 'attributes' | 'content' | 'notes' | 'definitions'>;
  readonly footnotes: readonly { readonly number: number | undefined; readonly definition: Definition | undefined }[];
  readonly others: object;
}

/** Collects it. */
export function collectInputs(parsed: ParsedSlide, context: ChapterContext, place: object): SlideInputs {
  const { start, attributes, content, notes, definitions } = parsed;
  const { footnotes, names, editable, numbers, addedTitle, isFirstChapter } = context;
  const { source, chapter } = context.parsed;
  const labels = listLabels(listMentions([...content, ...notes]), footnotes.inside, new Map());
  return {
    start,
    tokens: { attributes, content, notes, definitions },
    footnotes: Array.from(labels, (label) => ({
      number: footnotes.numbers.get(label),
      definition: footnotes.definitions.get(label),
    })),
    others: {
      ...place,
      chapter,
      addedTitle,
      isFirstChapter,
      tool: findTool(source.text),
      name: names.get(parsed),
      download: editable.get(parsed)?.name,
      number: numbers.get(parsed),
    },
  };
}

/** Where the places of a text stand now; undefined when it is another text. */
export function findShift(before: SlideInputs, after: SlideInputs): ((at: number) => number) | undefined {
  const parts = [{ start: before.start, shift: after.start - before.start }];
  const isKnown = before.footnotes.every(({ definition }, index) => {
    const now = after.footnotes[index]?.definition;
    if (!definition || !now) return definition === now;
    const shift = now.at - definition.at;
    parts.push({ start: definition.at, shift });
    return isSame(definition, now, shift);
  });
  const listNumbers = ({ footnotes }: SlideInputs) => footnotes.map(({ number }) => number);
  if (!isKnown || !isSame(listNumbers(before), listNumbers(after)) || !isSame(before.others, after.others))
    return undefined;
  if (!isSame(before.tokens, after.tokens, after.start - before.start)) return undefined;
  // Footnotes may be defined far from the slide.
  parts.sort((one, other) => one.start - other.start);
  return (at) => at + (parts.findLast(({ start }) => start <= at)?.shift ?? 0);
}
