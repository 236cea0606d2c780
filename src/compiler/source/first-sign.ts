/** Makes what tells the lexer how far a text is plain: the place of the first of some signs. Looked for without a pattern, because it is asked at each sign. */
export function findFirstSign(signs: readonly string[]): (text: string) => number | undefined {
  return (text) => {
    const found = signs.map((sign) => text.indexOf(sign)).filter((at) => at !== -1);
    return found.length > 0 ? Math.min(...found) : undefined;
  };
}
