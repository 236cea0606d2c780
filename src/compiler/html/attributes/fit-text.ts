// Reveal's class r-fit-text: a text as large as fits. Its style divides the width of the slide by the number of letters.

const fewest = 4;

/** The letters of an author's tag with this class that begins at an offset of the text, as a style; "" for any other. */
export function countFitLetters(classes: string | undefined, text: string, at: number): string {
  if (!isFitText(classes ?? '')) return '';
  const start = text.indexOf('>', at) + 1;
  const inside = /^(?:[^<]|<\/?(?:b|i|em|strong|span|code|mark|br|a|sub|sup|small|u|s)\b[^<>]*>){0,500}/i.exec(
    text.slice(start, start + 5000),
  );
  return formatLetters((inside?.[0] ?? '').replace(/<[^<>]*>/g, ''));
}

/** Whether these classes have the text as large as fits. */
export function isFitText(classes: string): boolean {
  return /(?:^|\s)r-fit-text(?:\s|$)/.test(classes);
}

/** The style that says how long a text is. */
export function formatLetters(text: string): string {
  return `--letters:${Math.max(fewest, text.trim().length)}`;
}
