// Whether two values are the same, as tokens of one text are that stands at another place now.

/** Compares by content; places of the second lie behind those of the first by `shift`. */
export function isSame(one: unknown, other: unknown, shift = 0): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return Object.is(one, other);
  if (one === other) return shift === 0;
  if (one instanceof Map)
    return other instanceof Map && one.size === other.size && areSame([...one].flat(), [...other].flat(), shift);
  if (one instanceof Set) return other instanceof Set && areSame([...one], [...other], shift);
  if (Array.isArray(one)) return Array.isArray(other) && areSame(one, other, shift);
  const names = Object.keys(one);
  const [first, second] = [one, other] as Record<string, unknown>[];
  return (
    names.length === Object.keys(other).length &&
    Object.getPrototypeOf(one) === Object.getPrototypeOf(other) &&
    names.every((name) => isSameField(name, first?.[name], second?.[name], shift))
  );
}

function isSameField(name: string, one: unknown, other: unknown, shift: number): boolean {
  return name === 'at' && typeof one === 'number' ? one + shift === other : isSame(one, other, shift);
}

function areSame(one: readonly unknown[], other: readonly unknown[], shift: number): boolean {
  return one.length === other.length && one.every((each, index) => isSame(each, other[index], shift));
}
