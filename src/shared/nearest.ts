// Names that look like a wanted one, by the pairs of neighbouring letters that both have: for messages about
// misspelt names, and for addresses of slides that are gone.

const enough = 0.34;
// Longer names are told apart by their beginning, so that rubbish in an address takes no time.
const mostLetters = 100;

/** The id that shares most letter pairs with `wanted`; undefined when none comes near. */
export function findNearestId(wanted: string, ids: readonly string[]): string | undefined {
  const [nearest] = rank(wanted, ids);
  return nearest && nearest.likeness > enough ? nearest.name : undefined;
}

/** A list of known names for the end of a message, nearest first, ten at most. */
export function listKnown(wanted: string, known: Iterable<string>): string {
  return listFirst(
    wanted,
    rank(wanted, [...known]).map(({ name }) => name),
  );
}

/** As `listKnown`, but in the order given, whatever is wanted: that takes no time. */
export function listFirst(_wanted: string, known: Iterable<string>): string {
  const names: string[] = [];
  for (const name of known) {
    if (names.length === 10) return `${names.join(', ')}, …`;
    names.push(name);
  }
  return names.join(', ');
}

/** Names with their likeness from 0 to 1, nearest first, otherwise in the order given. */
function rank(wanted: string, names: readonly string[]): { name: string; likeness: number }[] {
  const pairs = listPairs(wanted);
  const measured = names.map((name) => ({ name, likeness: compare(pairs, listPairs(name)) }));
  return measured.toSorted((first, second) => second.likeness - first.likeness);
}

/** Shared pairs against all pairs. */
function compare(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared++;
  return (2 * shared) / (first.size + second.size);
}

function listPairs(name: string): Set<string> {
  const letters = `-${name.toLowerCase().slice(0, mostLetters)}-`;
  return new Set(Array.from({ length: letters.length - 1 }, (_, index) => letters.slice(index, index + 2)));
}
