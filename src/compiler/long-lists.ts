// Lists that an author can make as long as a chapter: a call with that many arguments would throw.

/** Adds entries to the end of a list. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const each of more) list.push(each);
}

/** The largest of some sizes; 0 of none. */
export function findLargest(sizes: readonly number[]): number {
  return sizes.reduce((largest, size) => Math.max(largest, size), 0);
}
