// Renders a slide, or takes its last rendering where nothing that it asked for has changed since.

import type { Source } from '../../findings.ts';
import type { LinkUse, ParsedSlide, RenderedSlide } from '../../types.ts';
import type { ChapterContext } from '../context.ts';
import { collectInputs, findShift } from './inputs.ts';
import { record, type Recorded } from './recorded.ts';

/** `place` is what its chapter says of it besides the context. */
export function renderOnce(
  parsed: ParsedSlide,
  context: ChapterContext,
  { place, render }: { place: object; render: (context: ChapterContext) => RenderedSlide },
): RenderedSlide {
  const { memory, names } = context;
  const id = names.get(parsed)?.id;
  if (!memory || id === undefined) return render(context);
  const inputs = collectInputs(parsed, context, place);
  const known = memory.known.get(id);
  const shift = known && isFree(known, context) ? findShift(known.inputs, inputs) : undefined;
  if (known && shift) {
    const rendered = take(known, context, shift);
    memory.slides.set(id, { ...known, inputs, rendered, source: context.parsed.source, ...moveReports(known, shift) });
    return rendered;
  }
  const { rendered, recorded } = record(context, { inputs, render });
  if (recorded) memory.slides.set(id, recorded);
  return rendered;
}

/** Whether it would meet in the document what it met before. */
function isFree({ owners, numbers, grown, room }: Recorded, { ids, assets, footnotes }: ChapterContext): boolean {
  return (
    owners.every(([id]) => !ids.owners.has(id)) &&
    numbers.every(([id, before]) => ids.numbers.get(id) === before) &&
    // Who has a fault in a file is told anew, and once.
    grown.sources.every(([, source]) => source.findings.length === 0) &&
    assets.room.left > room[0] &&
    footnotes.room.left > room[1]
  );
}

/** Adds to the document what rendering it again would add. */
function take(known: Recorded, context: ChapterContext, shift: (at: number) => number): RenderedSlide {
  const { ids, assets, footnotes, glossary } = context;
  const { source } = context.parsed;
  for (const { level, at, finding } of known.reports) source.report(level, shift(at), finding);
  for (const [id, at] of known.owners) ids.owners.set(id, at === undefined ? undefined : { source, at: shift(at) });
  for (const [id, , after] of known.numbers) if (after !== undefined) ids.numbers.set(id, after);
  for (const path of known.used) assets.used.add(path);
  addMissing(assets.packed, known.grown.packed);
  addMissing(assets.sources, known.grown.sources);
  addMissing(assets.drawings, known.grown.drawings);
  addMissing(assets.harmless, known.grown.harmless);
  const terms = new Set(known.terms);
  for (const term of terms.size > 0 ? glossary.terms : []) if (terms.has(term.id)) glossary.used.add(term);
  assets.room.left -= known.room[0];
  footnotes.room.left -= known.room[1];
  const places = new Map<Source, Source>([[known.source, source]]);
  for (const [path, old] of known.grown.sources) places.set(old, assets.sources.get(path) ?? old);
  const move = (link: LinkUse): LinkUse => ({
    ...link,
    source: places.get(link.source) ?? link.source,
    at: link.source === known.source ? shift(link.at) : link.at,
  });
  return { ...known.rendered, at: shift(known.rendered.at), links: known.rendered.links.map(move) };
}

function addMissing<V>(all: Map<string, V>, own: readonly (readonly [string, V])[]): void {
  for (const [key, value] of own) if (!all.has(key)) all.set(key, value);
}

/** What is recorded of places, as they are now. */
function moveReports(
  { reports, owners }: Recorded,
  shift: (at: number) => number,
): Pick<Recorded, 'reports' | 'owners'> {
  return {
    reports: reports.map((report) => ({ ...report, at: shift(report.at) })),
    owners: owners.map(([id, at]) => [id, at === undefined ? undefined : shift(at)]),
  };
}
