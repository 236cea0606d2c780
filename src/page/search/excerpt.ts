// The sentence in which a hit was found, with the found words marked.
import { cutText } from '../../shared/talk/cut.ts';
import type { Field } from './documents.ts';
import type { Hit } from './index.ts';
import { splitSentences } from './text.ts';
import { foldWord, splitWords } from './words/fold.ts';
import { stemWord } from './words/stem.ts';

/** A piece of a sentence. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

const order: readonly Field[] = ['body', 'notes', 'footnotes'];
const longest = 180;

/** The sentence with the most found words; when only the title was hit, the first one. */
export function findExcerpt({ document, stems }: Hit): Piece[] {
  let best = { sentence: '', count: -1 };
  for (const field of order) {
    const blocks = document.read(field).filter((block) => best.count < 0 || mayHold(block, stems));
    for (const sentence of blocks.flatMap(splitSentences)) {
      const count = new Set(
        splitWords(sentence)
          .map(stemWord)
          .filter((stem) => stems.has(stem)),
      ).size;
      if (count > best.count) best = { sentence, count };
    }
  }
  return markWords(best.sentence, stems);
}

/** A quick look, so that most blocks need not be taken apart; a hyphen may part a word that was found. */
function mayHold(block: string, stems: ReadonlySet<string>): boolean {
  const folded = foldWord(block.replace(/[\u00AD-]/g, ''));
  for (const stem of stems) if (folded.includes(stem)) return true;
  return false;
}

/** A text in pieces, the found words apart; of a long text the part around the first of them. */
export function markWords(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces = text
    .split(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)/u)
    .filter(Boolean)
    .map((piece) => ({ text: piece, isFound: splitWords(piece).some((word) => stems.has(stemWord(word))) }));
  return shorten(join(pieces));
}

function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.isFound === piece.isFound)
      joined[joined.length - 1] = { text: last.text + piece.text, isFound: last.isFound };
    else joined.push(piece);
  }
  return joined;
}

function shorten(pieces: readonly Piece[]): Piece[] {
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) <= longest) return [...pieces];
  const first = Math.max(
    0,
    pieces.findIndex(({ isFound }) => isFound),
  );
  let left = longest;
  return pieces.flatMap((piece, index) => {
    if (index < first - 1 || left <= 0) return [];
    const text = index === first - 1 ? cutStart(piece.text) : cutEnd(piece.text, left);
    left -= text.length;
    return [{ ...piece, text }];
  });
}

function cutStart(text: string): string {
  return text.length > 60 ? `… ${text.slice(-60).replace(/^\S*\s|^[\uDC00-\uDFFF]/, '')}` : text;
}

function cutEnd(text: string, room: number): string {
  return text.length > room ? `${cutText(text, room).replace(/\s\S*$/, '')} …` : text;
}
