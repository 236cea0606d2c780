// Texts cut into tokens, and how many one language needs beside the other.

/** A piece of a text, mostly one token. */
export interface Piece {
  readonly text: string;
  readonly tokens: number;
}

/** The pieces of a stored text, in which "|" stands where a token ends. */
export function splitPieces(cut: string): readonly Piece[] {
  return cut.split('|').map((text) => ({ text, tokens: 1 }));
}

/** All tokens of a text. */
export function countTokens(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { tokens }) => sum + tokens, 0);
}

/** The text that was cut. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Words as people count them: what stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** By how many per cent the first number of tokens is above the second, which is not 0. */
export function comparePercent(tokens: number, others: number): number {
  return (tokens / others - 1) * 100;
}
