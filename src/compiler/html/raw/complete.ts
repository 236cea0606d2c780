// Where the last complete tag or text of a piece of raw HTML ends.

import { Parser } from 'htmlparser2';
import { mostOpen, options } from './writer.ts';

/** Offset behind all that is complete; the length of the text where nothing is cut off. */
export function findCompleteEnd(text: string): number {
  let end = 0;
  let open = 0;
  const keep = () => (end = parser.endIndex + 1);
  const parser = new Parser(
    {
      ontext: keep,
      oncomment: keep,
      onopentag() {
        keep();
        open += 1;
        if (open < mostOpen) return;
        // What follows is not read.
        end = text.length;
        parser.pause();
      },
      onclosetag(_, isImplied) {
        if (!isImplied) keep();
        open -= 1;
      },
    },
    options,
  );
  // One character more shows whether the piece ends as text: a tag without its ">" would swallow what follows.
  parser.end(`${text} `);
  return Math.min(end, text.length);
}
