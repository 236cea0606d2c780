// For addresses of slides that are gone: the id that looks most like the one that is asked for.

const enough = 0.34;

/** The id that shares most letter pairs with `wanted`; undefined when none comes near. */
export function findNearestId(wanted: string, ids: readonly string[]): string | undefined {
  const pairs = listIdPairs(wanted.slice(0, 100));
  let best: { id: string | undefined; likeness: number } = { id: undefined, likeness: enough };
  for (const id of ids) {
    const likeness = compare(pairs, listIdPairs(id));
    if (likeness > best.likeness) best = { id, likeness };
  }
  return best.id;
}

function listIdPairs(id: string): Set<string> {
  const letters = `-${id.toLowerCase()}-`;
  return new Set(Array.from({ length: letters.length - 1 }, (_, index) => letters.slice(index, index + 2)));
}

/** Shared pairs against all pairs, from 0 to 1. */
function compare(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}

/** A list of known names for the end of a message, nearest first, ten at most. */
export function listKnown(wanted: string, known: readonly string[]): string {
  const pairs = listPairs(wanted);
  const measured = known.map((name) => ({ name, distance: measureDistance(pairs, name) }));
  const nearest = measured.toSorted((a, b) => a.distance - b.distance).slice(0, 10);
  return nearest.map(({ name }) => name).join(', ') + (known.length > 10 ? ', …' : '');
}

/** How many pairs of neighbouring letters only one of two names has. */
function measureDistance(pairs: ReadonlySet<string>, name: string): number {
  const own = listPairs(name);
  let shared = 0;
  for (const pair of own) if (pairs.has(pair)) shared++;
  return pairs.size + own.size - 2 * shared;
}

function listPairs(name: string): Set<string> {
  const letters = ` ${name.toLowerCase().slice(0, 60)} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, index) => letters.slice(index, index + 2)));
}
