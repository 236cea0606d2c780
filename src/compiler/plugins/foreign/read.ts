// A slide in the words of other tools, read as ours: what stands in Pandoc, Quarto, Marp, Slidev, HackMD and Hugo for
// steps, columns, notes and attributes. What is not read is named, and nothing that stands in it is lost.

import type { Source } from '../../findings.ts';
import { mergeAttributes } from '../../html/attributes/comment-attributes.ts';
import type { Attributes, SlideToken } from '../../tokens.ts';
import { breakLines } from './marp/breaks.ts';
import { captionPictures } from './pandoc/captions.ts';
import { readCells } from './pandoc/cells.ts';
import { layOut } from './pandoc/layouts.ts';
import { readAlerts } from './alerts.ts';
import { readBraces } from './pandoc/braces.ts';
import { readDirectives } from './marp/directives.ts';
import { splitNotes } from './notes.ts';
import { readLiaScript } from './lia-script.ts';
import { readRawCode } from './reveal/raw-code.ts';
import { readShortcodes } from './hugo/shortcodes.ts';
import { readSteps, splitSides } from './steps.ts';

/** A slide's tokens in our words, its notes that stood among them, and attributes for the slide. */
export interface ReadSlide {
  readonly content: readonly SlideToken[];
  readonly notes: readonly SlideToken[];
  readonly attributes: Attributes;
}

/** Reads the words of other tools on a slide; `lex` reads a stretch of the source. Changes the tokens. */
export function readForeignWords(
  tokens: readonly SlideToken[],
  source: Source,
  lex: (range: { start: number; end: number }) => SlideToken[],
): ReadSlide {
  const { content: taught, notes: spoken } = readLiaScript(tokens, source);
  const coded = readRawCode(readCells(layOut(breakLines(taught, source)), source)).filter(
    (token) => !isSpacer(token) && !isContentsMark(token, source),
  );
  const { kept, notes: inComments, attributes: ofDirectives } = readDirectives(coded, source, lex);
  const { content: said, notes, attributes: ofShortcodes } = readShortcodes(kept, source);
  const ofTitle = readBraces(said, source);
  captionPictures(said, source);
  const split = splitNotes(said, lex);
  const content = splitSides(readSteps(readAlerts(split.content)));
  return {
    content,
    notes: [...spoken, ...inComments, ...notes, ...split.notes],
    attributes: mergeAttributes([ofDirectives, ofShortcodes, ofTitle]),
  };
}

/** Whether a paragraph is a line of height, as Pandoc has it: a backslash alone. */
function isSpacer({ type, raw }: SlideToken): boolean {
  return type === 'paragraph' && raw.trim() === '\\';
}

/** Whether a paragraph asks for a table of contents, which the article has by itself. */
function isContentsMark({ type, raw, at }: SlideToken, source: Source): boolean {
  if (type !== 'paragraph' || !/^\s*(?:\[toc\]|\[\[toc\]\]|\[\[_toc_\]\]|<toc\s*\/?>)\s*$/i.test(raw)) return false;
  source.notice(at, {
    rule: 'foreign-word',
    message: 'A table of contents is in the overview and in the article; this mark is left out.',
    fix: 'Delete it.',
  });
  return true;
}
