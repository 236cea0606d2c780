/** Undoes percent-encoding; a broken escape, such as a lone "%", is meant literally. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // For a text nothing but a broken escape is thrown.
  }
}
