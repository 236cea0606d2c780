// Styles of authors, in comments, raw HTML and drawings alike: they load nothing and do not leave their slide.

// Escapes and comments could spell anything; the other functions load without the word url.
const loading = /[\\@]|\/\*|expression\(|-moz-binding|behavior\s*:|\b(?:image|src|cross-fade)\(|image-set\(/i;
// Any other word, a variable too, could lay an element over the whole page.
const position = /(?:^|[;{\s])position\s*:(?!\s*(?:static|relative|absolute)\s*(?:!\s*important\s*)?(?:;|$))/i;

/** What is wrong with a style of an element or a slide, in words for the message, or undefined. */
export function findStyleFault(style: string, on: 'slide' | 'element' = 'element'): string | undefined {
  if (isUnsafeStyle(style)) return 'loads something from elsewhere or runs a script';
  if (on === 'slide' && /(?:^|[;{\s])position\s*:/i.test(style)) return 'would take the slide out of its place';
  return position.test(style) ? 'would cover the whole deck' : undefined;
}

/** Whether a style could load something or run something; a part of the same page and a picture within are none of that. */
export function isUnsafeStyle(style: string): boolean {
  if (loading.test(style)) return true;
  // What stands in url(…), without quotes and the characters that browsers skip.
  const addresses = [...style.matchAll(/url\(([^)]*)/gi)].map((match) =>
    (match[1] ?? '').replace(/[\u0000-\u0020"']+/g, ''),
  );
  return addresses.some((address) => !/^(?:#|data:image\/)/i.test(address));
}
