// Words of Marp and Slidev in comments and pictures: `<!-- _class: lead -->`, `<!-- fit -->`, `![bg right:40%](x.jpg)`, and
// notes in plain comments, where the front matter says that the deck is one of theirs.

import { append } from '../../../long-lists.ts';
import type { Source } from '../../../findings.ts';
import { mergeAttributes, passAttributes } from '../../../html/attributes/comment-attributes.ts';
import { readContainerWords } from '../../../source/containers/container-words.ts';
import type { Attributes, SlideToken, TokenOf } from '../../../tokens.ts';
import { findTool } from '../../../source/tools.ts';

const directive =
  /^\s*(_?)(class|backgroundColor|backgroundImage|backgroundSize|backgroundPosition|backgroundRepeat|color|paginate|header|footer|theme|style|size|headingDivider|math|title|author|transition)\s*:\s*(.*?)\s*$/;
const called: Readonly<Record<string, string>> = {
  class: 'class',
  backgroundColor: 'data-background-color',
  backgroundImage: 'data-background-image',
  backgroundSize: 'data-background-size',
  backgroundPosition: 'data-background-position',
  backgroundRepeat: 'data-background-repeat',
};

/** Attributes, a word of Marp's, and what holds no words of its own: rules, pictures and tags that are left out for now. */
const isNoNote = /^\s*<!--(?:\s*(?:\.|fit\s*-->)|(?:\s|[-*_]{3,}(?!>)|!\[[^\]]*\]\([^)]*\)|<[^!>][^>]*>)*-->)/;

interface Read {
  readonly kept: readonly SlideToken[];
  readonly notes: readonly SlideToken[];
  readonly attributes: Attributes;
}

/** Reads comments and pictures with such words; `lex` reads a stretch of the source. Changes headings. */
export function readDirectives(
  tokens: readonly SlideToken[],
  source: Source,
  lex: (range: { start: number; end: number }) => SlideToken[],
): Read {
  const sets: Attributes[] = [];
  const kept: SlideToken[] = [];
  const notes: SlideToken[] = [];
  const areNotes = listNoteComments(tokens, source);
  for (const token of tokens) {
    if (token.type === 'heading') fitTitle(token);
    const given = token.type === 'comment' ? readComment(token, source) : undefined;
    if (given) sets.push(given);
    else if (areNotes.has(token)) append(notes, readNotes(token, source, lex));
    else kept.push(token);
  }
  const { content, attributes } = readBackgrounds(kept, source);
  return { kept: content, notes, attributes: mergeAttributes([...sets, attributes]) };
}

/** The comments that are notes: in Marp all that are nothing else, in Slidev the last on its slide. */
function listNoteComments(tokens: readonly SlideToken[], source: Source): ReadonlySet<SlideToken> {
  const plain = tokens.filter(({ type, raw }) => type === 'comment' && !isNoNote.test(raw));
  const tool = findTool(source.text);
  if (tool === 'Marp') return new Set(plain);
  const last = tokens.findLast(({ type }) => type !== 'space');
  return new Set(last && plain.includes(last) && tool === 'Slidev' ? [last] : []);
}

function readNotes(
  { raw, at }: SlideToken,
  source: Source,
  lex: (range: { start: number; end: number }) => SlideToken[],
): SlideToken[] {
  source.notice(at, {
    rule: 'comment-as-notes',
    message: 'This comment is read as speaker notes, as its tool does; readers of the article see them.',
    fix: 'Write notes at the end of the slide, below a line that begins with: Note:',
  });
  const start = at + raw.indexOf('<!--') + 4;
  return lex({ start, end: Math.max(start, at + raw.indexOf('-->')) });
}

/** The attributes of a comment with nothing but directives; undefined for any other. */
function readComment({ raw, at }: SlideToken, source: Source): Attributes | undefined {
  const inside = /^\s*<!--([\s\S]*?)-->/.exec(raw)?.[1] ?? '';
  const lines = inside.split('\n').filter((line) => line.trim() !== '');
  const found = lines.map((line) => directive.exec(line));
  if (lines.length === 0 || found.some((match) => match === null)) return undefined;
  const written = found.flatMap((match) => {
    const [, , name = '', value = ''] = match ?? [];
    const known = called[name];
    if (known === undefined) reportDirective(source, at, name);
    return known === undefined
      ? []
      : [
          {
            name: known,
            value: value.replace(/^url\((.*)\)$/, '$1').replace(/^["'“”„«»‘’‚](.*)["'“”„«»‘’‚]$/, '$1'),
            at,
          },
        ];
  });
  return passAttributes(source, written, 'slide');
}

function reportDirective(source: Source, at: number, name: string): void {
  source.notice(at, {
    rule: 'foreign-word',
    message: `The directive "${name}" does nothing in this deck.`,
    fix: 'Delete it; numbers and the foot of a slide are the same on every one.',
  });
}

function fitTitle(token: TokenOf<'heading'>): void {
  const fit = token.tokens.find(({ type, raw }) => type === 'comment' && /^<!--\s*fit\s*-->/.test(raw));
  if (fit)
    token.attributes = mergeAttributes([token.attributes, new Map([['class', { value: 'r-fit-text', at: fit.at }]])]);
}

/** A picture behind the slide becomes its background, one beside the text a column. */
function readBackgrounds(
  tokens: readonly SlideToken[],
  source: Source,
): { content: readonly SlideToken[]; attributes: Attributes } {
  const behind: TokenOf<'image'>[] = [];
  const beside: { image: TokenOf<'image'>; isLeft: boolean; width: string }[] = [];
  const content = tokens.flatMap((token): SlideToken[] => {
    if (token.type !== 'paragraph') return [token];
    const others = token.tokens.filter((inner) => {
      if (inner.type !== 'image' || !/^bg\b/.test(inner.text)) return true;
      const [, side, width = '50%'] = /\b(left|right)(?::(\d+(?:\.\d+)?%))?/.exec(inner.text) ?? [];
      if (side) beside.push({ image: inner, isLeft: side === 'left', width });
      else behind.push(inner);
      return false;
    });
    const isEmpty = others.every(({ raw }) => raw.trim() === '');
    if (others.length === token.tokens.length) return [token];
    const rest: SlideToken = { ...token, tokens: others };
    return isEmpty ? [] : [rest];
  });
  const [first, ...more] = behind;
  const pictures = more.map(showPicture);
  const size = /\b(contain|fit|cover|auto|\d+%)/.exec(first?.text ?? '')?.[1];
  const written = first
    ? [
        { name: 'data-background-image', value: first.href, at: first.at },
        ...(size ? [{ name: 'data-background-size', value: size === 'fit' ? 'contain' : size, at: first.at }] : []),
      ]
    : [];
  const attributes = passAttributes(source, written, 'slide');
  return { content: putBeside([...content, ...pictures], beside), attributes };
}

function putBeside(
  tokens: readonly SlideToken[],
  pictures: readonly { image: TokenOf<'image'>; isLeft: boolean; width: string }[],
): readonly SlideToken[] {
  const [first] = pictures;
  if (!first) return tokens;
  const title = tokens.findIndex(({ type }) => type === 'heading');
  const at = first.image.at;
  const wrap = (words: string, inside: readonly SlideToken[]): SlideToken => {
    const read = readContainerWords(words);
    return { type: 'container', raw: '', at, name: read.name, words: read, closed: true, tokens: inside };
  };
  const text = wrap('column', tokens.slice(title + 1));
  const picture = wrap(
    `{.column width="${first.width}"}`,
    pictures.map(({ image }) => showPicture(image)),
  );
  return [...tokens.slice(0, title + 1), wrap('columns', first.isLeft ? [picture, text] : [text, picture])];
}

/** A picture as a paragraph of its own, without the words for its place. */
function showPicture(image: TokenOf<'image'>): SlideToken {
  const text = image.text
    .replace(
      /^bg\b|\b(?:left|right)(?::\d+(?:\.\d+)?%)?|\b(?:cover|contain|fit|auto|vertical)\b|\b(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?/g,
      '',
    )
    .trim();
  const { raw, at } = image;
  const alternative: SlideToken = { type: 'text', raw: text, text, at, escaped: false };
  const picture: SlideToken = { ...image, text, tokens: text === '' ? [] : [alternative] };
  return { type: 'paragraph', raw, at, text: raw, tokens: [picture] };
}
