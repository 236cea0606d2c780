// The sources that footnotes name, each with its date and the slides that mention it, for whoever looks at them again.

import { isDate } from '../../../shared/dates.ts';
import { showPlainly } from '../../findings.ts';
import { readPlainText } from '../../source/plain-text.ts';
import { listInner } from '../../source/positions.ts';
import { sourceDate } from '../../source/source-dates.ts';
import type { ParsedChapter, ParsedSlide, SourceEntry } from '../../types.ts';
import type { Definition, SlideToken } from '../../tokens.ts';
import { tidyTitle } from '../link-list/tidy-title.ts';
import { listLabels, listMentions, type ChapterFootnotes } from './collect.ts';

/** What a footnote says of one source. */
type Cited = Pick<SourceEntry, 'title' | 'address' | 'date' | 'isPublished'> & { readonly at: number };

/** A date as it is written behind a source. */
type Written = Pick<SourceEntry, 'date' | 'isPublished'>;

/** An outward link of a footnote, and the text on both sides of it. */
interface Link {
  readonly at: number;
  readonly address: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Lists the sources of a chapter whose slides are rendered, in the order of its text; what is neither linked nor dated is none. */
export function listSources(
  { source, slides }: ParsedChapter,
  { definitions, inside }: Pick<ChapterFootnotes, 'definitions' | 'inside'>,
  names: ReadonlyMap<ParsedSlide, { readonly id: string }>,
): SourceEntry[] {
  const uses = new Map<string, string[]>();
  for (const slide of slides) {
    const id = names.get(slide)?.id;
    if (id === undefined) continue;
    const mentions = listMentions([...slide.content, ...slide.notes]);
    for (const label of listLabels(mentions, inside, new Map())) {
      const ids = uses.get(label);
      if (ids) ids.push(id);
      else uses.set(label, [id]);
    }
  }
  return [...definitions].flatMap(([label, definition]) =>
    readCited(definition).map(({ at, title, ...cited }) => ({
      ...cited,
      title: showPlainly(title),
      file: showPlainly(source.path),
      ...source.place(at),
      slides: uses.get(label) ?? [],
    })),
  );
}

/** A date holds for all sources before it that have none; the only one may stand before its source. */
function readCited(definition: Definition): Cited[] {
  const { links, text } = readLinks(definition);
  const [first] = links;
  if (!first) {
    const title = tidyTitle(text.slice(0, Math.max(0, text.search(sourceDate)))) || tidyTitle(text);
    return readDates(text).map((written) => ({ ...written, at: definition.at, title, address: '' }));
  }
  const dates = links.map(({ after }) => readDates(after)[0]);
  const early = dates.some(Boolean) ? undefined : readDates(first.before)[0];
  return links.map(({ at, address, text: own, before }, index) => ({
    at,
    address,
    title: tidyTitle(before) || own,
    ...(dates.slice(index).find(Boolean) ?? early ?? { date: '', isPublished: false }),
  }));
}

/** The dates in a text, the oldest first; of what came out long ago another may have been looked at since. */
function readDates(text: string): Written[] {
  return Array.from(text.matchAll(sourceDate), ({ groups }) => ({
    date: groups?.date ?? '',
    isPublished: groups?.published !== undefined,
  }))
    .filter(({ date }) => isDate(date))
    .toSorted((one, other) => Number(one.isPublished) - Number(other.isPublished) || (one.date < other.date ? -1 : 1))
    .slice(0, 1);
}

/** The outward links of a footnote with the texts between them; without one the whole text. */
function readLinks(definition: Definition): { links: readonly Link[]; text: string } {
  const found: Pick<Link, 'at' | 'address' | 'text'>[] = [];
  const texts = [''];
  const visit = (token: SlideToken): void => {
    if (token.type === 'link' && /^https?:/i.test(token.href)) {
      found.push({ at: token.at, address: token.href, text: readPlainText(token.tokens) });
      texts.push('');
    } else if (token.type !== 'link' && listInner(token).length > 0) listInner(token).forEach(visit);
    else texts.push(`${texts.pop() ?? ''}${readPlainText([token])}`);
  };
  listInner(definition).forEach(visit);
  const links = found.map((link, index) => ({ ...link, before: texts[index] ?? '', after: texts[index + 1] ?? '' }));
  return { links, text: texts.join('') };
}
