// A cut as an address asks for it: by its name, or as a list of one's own. "kurz,-leiter,token" is a cut without one
// slide and with another, "titel,token" is exactly these, "-leiter" is all but this one.

import { decodePercent } from '../decode.ts';

/** What a cut reads of a slide. */
interface CutSlide {
  readonly id: string;
  /** Names of the cuts that hold the slide. */
  readonly cuts: readonly string[];
  /** Generated slides are in no list of one's own. */
  readonly generated: boolean;
}

/** Longer lists are read nowhere: an address could not hold them. */
export const longestCut = 100_000;

/** Ids of the slides in a cut, `resolve` knows their former ones; undefined when nothing is left out, or nothing is left. */
export function findCutSlides(
  slides: readonly CutSlide[],
  cut: string,
  resolve = (id: string): string => id,
): ReadonlySet<string> | undefined {
  if (isCutName(slides, cut)) return new Set(listCut(slides, cut));
  const entries = cut.length > longestCut ? [] : cut.split(',').map((entry) => entry.trim());
  const [first = ''] = entries;
  const base = isCutName(slides, first) ? listCut(slides, entries.shift() ?? '') : undefined;
  const [minus, plus] = [entries.filter(takesAway), entries.filter((entry) => !takesAway(entry))];
  const without = new Set(minus.map((entry) => resolve(readId(entry.slice(1)))));
  const named = new Set(plus.map((entry) => resolve(readId(entry))));
  const written = slides.filter(({ generated }) => !generated).map(({ id }) => id);
  const added = written.filter((id) => named.has(id));
  const start = base ?? (added.length > 0 ? [] : written);
  const chosen = new Set([...start, ...added].filter((id) => !without.has(id)));
  return chosen.size > 0 && written.some((id) => !chosen.has(id)) ? chosen : undefined;
}

/** Whether some slides of the deck are in the cut of this name. */
export function isCutName(slides: readonly CutSlide[], name: string): boolean {
  return slides.some(({ cuts }) => cuts.includes(name));
}

/** The shortest text that asks for these slides; "" for all of them, and for none. */
export function writeCut(slides: readonly CutSlide[], chosen: ReadonlySet<string>): string {
  const written = slides.filter(({ generated }) => !generated).map(({ id }) => id);
  const kept = written.filter((id) => chosen.has(id));
  if (kept.length === 0 || kept.length === written.length) return '';
  const names = [...new Set(slides.flatMap(({ cuts }) => cuts))];
  const writings = names.map((name) => {
    const base = new Set(listCut(slides, name));
    const without = written.filter((id) => base.has(id) && !chosen.has(id)).map((id) => `-${writeId(id)}`);
    return [name, ...without, ...kept.filter((id) => !base.has(id)).map(writeId)];
  });
  const [first = '', ...others] = kept.map(writeId);
  const exact = [names.includes(first) ? escapeLetter(first[0] ?? '') + first.slice(1) : first, ...others];
  const allBut = written.filter((id) => !chosen.has(id)).map((id) => `-${writeId(id)}`);
  const texts = [...writings, exact, allBut].map((entries) => entries.join());
  return texts.reduce((shortest, text) => (text.length < shortest.length ? text : shortest));
}

function listCut(slides: readonly CutSlide[], name: string): string[] {
  return slides.filter(({ cuts }) => cuts.includes(name)).map(({ id }) => id);
}

function takesAway(entry: string): boolean {
  return entry.startsWith('-');
}

function readId(entry: string): string {
  return decodePercent(entry).normalize('NFC');
}

/** What would part the list, or take the slide away, is escaped; a percent sign is in no id. */
function writeId(id: string): string {
  return id.replace(/^-|,/g, escapeLetter);
}

function escapeLetter(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
