// A stretch of a chapter to a slide: its attributes, its content and its notes as tokens with places.

import { attachAttributes, readSlideAttributes, withoutLeading } from '../plugins/attributes/comments.ts';
import type { Source } from '../findings.ts';
import { slugify } from '../html/ids.ts';
import { readPictures } from '../plugins/pictures/syntax.ts';
import { measureFitText } from '../plugins/foreign/reveal/fit-text.ts';
import { readShortcodes } from '../plugins/foreign/hugo/shortcodes.ts';
import { readForeignWords } from '../plugins/foreign/read.ts';
import { mergeAttributes } from '../html/attributes/comment-attributes.ts';
import { listMentions } from '../plugins/footnotes/collect.ts';
import { splitDefinitions } from '../plugins/footnotes/definitions.ts';
import { defineInline } from '../plugins/footnotes/inline.ts';
import { normaliseLabel } from '../plugins/footnotes/syntax.ts';
import { listInner, walkTokens } from '../source/positions.ts';
import { readPlainText } from '../source/plain-text.ts';
import type { ForeignKey } from './front-matter/foreign-keys.ts';
import { lexMarkdown } from './lexing/lexer.ts';
import { createMedia, isHiddenSlide, lexNotesAttribute } from './reveal-attributes.ts';
import { checkHeadingMarks } from './unread/headings.ts';
import { checkHtmlMarks } from './unread/html.ts';
import { checkLinkMarks } from './unread/link-findings.ts';
import { checkNotesMark } from './unread/notes.ts';
import { readSlideFrontMatter } from './front-matter/slide-front-matter.ts';
import type { SlideRange } from './separators/split.ts';
import type { Attributes, SlideToken } from '../tokens.ts';
import type { ParsedSlide } from '../types.ts';

/** Reads one slide; keys of other tools before it are added to `foreignKeys`. */
export function parseSlide(source: Source, range: SlideRange, foreignKeys: ForeignKey[]): ParsedSlide {
  const { start, contentEnd, notesStart, end, column, row } = range;
  const content = lexMarkdown(source, { start, end: contentEnd });
  const notes = lexMarkdown(source, { start: notesStart, end });
  const inline = defineInline([...content, ...notes]);
  readPictures([...content, ...notes, ...inline]);
  checkTexts(source, [...content, ...notes, ...inline]);
  for (const tokens of [withoutLeading(content), notes, inline]) attachAttributes(tokens, source);
  const before = readSlideFrontMatter(source, range.frontMatter);
  foreignKeys.push(...before.foreignKeys);
  const read = readForeignWords(content, source, (part) => lexMarkdown(source, part));
  const said = readShortcodes(notes, source);
  const own = readSlideAttributes([...content, ...notes], source);
  const attributes = mergeAttributes([before.attributes, read.attributes, said.attributes, own]);
  measureFitText(read.content);
  const isHidden = isHiddenSlide(source, attributes);
  const [onSlide, inNotes] = [
    splitDefinitions(read.content),
    splitDefinitions([...read.notes, ...said.content, ...said.notes]),
  ];
  const definitions = [...onSlide.definitions, ...inNotes.definitions, ...inline];
  const place = { start, column, row, isHidden };
  // Of a hidden slide only the footnotes are left, which other slides may mention.
  if (isHidden) {
    const unseen = readUnseen(attributes, [...content, ...notes]);
    return { ...place, unseen, attributes: new Map(), content: [], notes: [], definitions };
  }
  checkNotesMark(source, onSlide.kept);
  checkHeadingMarks(source, onSlide.kept);
  const more = lexNotesAttribute(source, attributes);
  const kept = { content: [...onSlide.kept, ...createMedia(source, attributes)], notes: [...inNotes.kept, ...more] };
  return { ...place, attributes, ...kept, definitions: [...definitions, ...defineInline(more)] };
}

/** Reports what looks like Markdown and is shown as it was typed. */
function checkTexts(source: Source, tokens: readonly SlideToken[]): void {
  walkTokens(tokens, (token) => {
    if (token.type === 'text' && !('tokens' in token && token.tokens)) checkLinkMarks(source, token);
    else if (token.type === 'html') checkHtmlMarks(source, token);
  });
}

function readUnseen(attributes: Attributes, tokens: readonly SlideToken[]): ParsedSlide['unseen'] {
  const title = tokens.find((token) => token.type === 'heading');
  const id = attributes.get('id')?.value ?? slugify(readPlainText(title ? listInner(title) : []));
  return { id, footnotes: listMentions(tokens).map(({ label }) => normaliseLabel(label)) };
}
