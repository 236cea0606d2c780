// Lists of slides, as the compiler writes them and the browser shows them.

/** Up to this many slides contents, overview and the stage hold all of them; beyond it that would weigh too much. */
export const fewSlides = 300;

/** A list in runs: each entry that belongs to the first of the run before it, by `belongs`, joins it. */
export function groupRuns<T>(list: readonly T[], belongs: (first: T, next: T) => boolean): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  for (const entry of list) {
    const run = runs.at(-1);
    if (run && belongs(run[0], entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** The title of one of several parts, counted from 1. */
export function formatPartTitle(title: string, part: number, parts: number): string {
  return parts > 1 ? `${title} (${part} von ${parts})` : title;
}

/** What stands for all parts in a list: the title of the first without its number. */
export function readWholeTitle(firstTitle: string): string {
  return firstTitle.replace(/ \(1 von \d+\)$/, '');
}
