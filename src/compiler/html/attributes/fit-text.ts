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

/** The style that says how long a text is, in letters of usual width. */
export function formatLetters(text: string): string {
  let letters = 0;
  for (const letter of text.trim()) letters += measureLetter(letter);
  return `--letters:${Math.max(fewest, Math.round(letters))}`;
}

function measureLetter(letter: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(letter))
    return 1.7;
  if (/[MW@%—…]/.test(letter)) return 1.6;
  if (/[mw]/.test(letter)) return 1.4;
  return /\p{Lu}/u.test(letter) ? 1.2 : 1;
}
