// For addresses of slides that are gone: the id that looks most like the one that is asked for.

const enough = 0.34;

/** The id that shares most letter pairs with `wanted`; undefined when none comes near. */
export function findNearestId(wanted: string, ids: readonly string[]): string | undefined {
  const pairs = listPairs(wanted.slice(0, 100));
  let best: { id: string | undefined; likeness: number } = { id: undefined, likeness: enough };
  for (const id of ids) {
    const likeness = compare(pairs, listPairs(id));
    if (likeness > best.likeness) best = { id, likeness };
  }
  return best.id;
}

function listPairs(id: string): Set<string> {
  const letters = `-${id.toLowerCase()}-`;
  return new Set(Array.from({ length: letters.length - 1 }, (_, index) => letters.slice(index, index + 2)));
}

/** Shared pairs against all pairs, from 0 to 1. */
function compare(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}
