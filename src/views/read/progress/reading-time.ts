// How far reading has come, and how long it takes: about 200 German words of six letters and a blank in a minute.

import { progress as words } from '#words/progress';

const lettersPerMinute = 1300;

/** Minutes for a text of this many characters. */
export function estimateMinutes(characters: number): number {
  return characters / lettersPerMinute;
}

/** "noch etwa 25 min", "noch etwa 1 h 10 min" or "fast geschafft". */
export function formatRest(minutes: number): string {
  const whole = minutes < 10 ? Math.ceil(minutes) : Math.round(minutes / 5) * 5;
  if (minutes <= 0) return words.done;
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [hours > 0 ? `${hours}\u202Fh` : '', rest > 0 ? `${rest}\u202Fmin` : ''];
  return words.rest(parts.filter(Boolean).join(' '));
}

/** "62 %", never 0 or 100 unless that is true. */
export function formatShare(part: number, whole: number): string {
  const percent = whole > 0 ? (part / whole) * 100 : 0;
  const shown = percent > 0 && percent < 100 ? Math.min(99, Math.max(1, Math.round(percent))) : percent;
  return words.percent(shown);
}

/** How many of some slides count, and how many of these were read: no lists, and none that only readers see. */
export function countRead(
  slides: readonly { readonly id: string; readonly generated: boolean; readonly forReaders: boolean }[],
  ids: ReadonlySet<string>,
): { readonly read: number; readonly all: number } {
  const written = slides.filter(({ generated, forReaders }) => !generated && !forReaders);
  return { read: written.filter(({ id }) => ids.has(id)).length, all: written.length };
}

/** "3 von 97 Folien gelesen". */
export function formatRead({ read, all }: { readonly read: number; readonly all: number }): string {
  return words.slides(read, all);
}
