// Typing errors: how many letters two words are apart.

/** Whether one word becomes the other by at most `most` wrong, missing, additional or swapped letters. */
export function isMisspelt(one: string, other: string, most: number): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > most) return false;
  let [before, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last?.[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last?.[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before?.[column - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...next) > most) return false;
    [before, last] = [last, next];
  }
  return (last?.[other.length] ?? Infinity) <= most;
}
