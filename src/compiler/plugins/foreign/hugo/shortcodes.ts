// Shortcodes of Hugo and HackMD. Steps, notes and attributes of slides are read; of all others the sign is left out with a
// message, and what stands between them stays.

import { append } from '../../../long-lists.ts';
import type { Source } from '../../../findings.ts';
import { mergeAttributes, passAttributes } from '../../../html/attributes/comment-attributes.ts';
import { readAttributeList } from '../../../source/attributes.ts';
import { listCells, listInner } from '../../../source/positions.ts';
import type { Attributes, CellToken, ShortcodeToken, SlideToken, TokenOf } from '../../../tokens.ts';
import { shortcode } from '../syntax.ts';
import { isShortcode, isStepMark, joinBlocks, joinSteps } from './shortcode-steps.ts';
import { readAsMarkdown, reportTemplate, reportUnread } from './shortcode-words.ts';

/** What stands in these is read, and they leave nothing of their own. */
const isStructure = /^(?:fragment|frag|section|markdown)$/;
const note = /^(?:notes?|speaker_?notes?)$/;
/** In HackMD these are links to a site's page. */
const sites: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  gist: (id) => `https://gist.github.com/${id}`,
  slideshare: (id) => `https://www.slideshare.net/${id}`,
  speakerdeck: (id) => `https://speakerdeck.com/${id}`,
};

interface Read {
  readonly content: readonly SlideToken[];
  readonly notes: readonly SlideToken[];
  readonly attributes: Attributes;
}

/** What is read, and what is gathered on the way. */
interface Place {
  readonly source: Source;
  /** Attributes for the slide. */
  readonly sets: Attributes[];
  /** What is said, where it stands within a text. */
  readonly spoken: SlideToken[];
}

/** Reads the shortcodes of a slide, or of its notes. Changes the tokens. */
export function readShortcodes(tokens: readonly SlideToken[], source: Source): Read {
  const place: Place = { source, sets: [], spoken: [] };
  const content: SlideToken[] = [];
  const notes: SlideToken[] = [];
  let isNote = false;
  for (const token of tokens) {
    const before = place.spoken.length;
    const codes = readInside(token, place);
    const marks = codes.filter(({ name }) => note.test(name));
    append(notes, place.spoken.slice(before));
    const isEmpty = codes.length > 0 && token.type === 'paragraph' && listInner(token).every(isSign);
    const isKept = !isEmpty || isStepMark(codes);
    if (isKept) (isNote || marks.length > 0 ? notes : content).push(token);
    for (const mark of marks) isNote = !mark.isEnd;
  }
  const [onSlide, inNotes] = [content, notes].map(joinBlocks);
  return { content: onSlide ?? [], notes: inNotes ?? [], attributes: mergeAttributes(place.sets) };
}

/** Reads what stands anywhere in a token; the shortcodes that are still some. */
function readInside(token: SlideToken, place: Place): ShortcodeToken[] {
  if (token.type === 'html') readHtml(token, place.source);
  if (!/\{\{[<%]|\{%/.test(token.raw)) return [];
  const holders = token.type === 'table' ? listCells(token) : [token];
  const own = holders.flatMap((holder) => readHolder(holder, place));
  const inner = token.type === 'table' ? [] : listInner(token);
  return [...own, ...inner.flatMap((each) => readInside(each, place))];
}

/** Reads the shortcodes that stand directly in a text. */
function readHolder(holder: SlideToken | CellToken, place: Place): ShortcodeToken[] {
  const tokens = ('tokens' in holder && holder.tokens) || [];
  if (!tokens.some(({ type }) => type === 'shortcode')) return [];
  for (const code of tokens) if (code.type === 'shortcode' && !note.test(code.name)) readOne(code, place);
  const kept = takeNotes(tokens, place.spoken);
  const codes = kept.filter((token) => token.type === 'shortcode');
  Object.assign(holder, { tokens: isStepMark(codes) && kept.every(isSign) ? kept : joinSteps(kept) });
  return codes;
}

/** A text without the notes that begin and end in it, unless it is nothing else. */
function takeNotes(tokens: readonly SlideToken[], spoken: SlideToken[]): readonly SlideToken[] {
  const begin = tokens.findIndex((token) => isShortcode(token, note) && !token.isEnd);
  const end = tokens.findIndex((token, index) => index > begin && isShortcode(token, note) && token.isEnd);
  const inside = tokens.slice(begin + 1, end);
  const around = [...tokens.slice(0, Math.max(0, begin)), ...tokens.slice(end + 1)];
  const [first] = inside;
  if (begin === -1 || end === -1 || !first || around.every(isSign)) return tokens;
  const raw = inside.map((token) => token.raw).join('');
  spoken.push({ type: 'paragraph', raw, text: raw, at: first.at, tokens: inside });
  return takeNotes(around, spoken);
}

/** In HTML the signs are left out, and what stands between them stays. */
function readHtml(token: TokenOf<'html'>, source: Source): void {
  if (/<(?:pre|code|script|style)\b/i.test(token.raw)) return;
  const raw = token.raw.replace(new RegExp(shortcode, 'g'), (found, ...parts: unknown[]) => {
    const [end, name, , , other] = parts.map(String);
    const index = parts.find((part) => typeof part === 'number') ?? 0;
    const code = { name: name === 'undefined' ? other : name, at: token.at + index };
    if (end !== '/' && !/^(?:section|markdown)$/.test(code.name ?? ''))
      reportUnread(source, { ...code, name: code.name ?? '' });
    return found.replace(/[^\n]/g, ' ');
  });
  Object.assign(token, { raw, text: raw });
}

/** Whether nothing is left of a token: a shortcode that has become nothing else, or blanks. */
function isSign({ type, raw }: SlideToken): boolean {
  return type === 'shortcode' || raw.trim() === '';
}

function isSite({ name }: ShortcodeToken): boolean {
  return Object.hasOwn(sites, name);
}

function readOne(code: ShortcodeToken, { source, sets }: Place): void {
  const { name, words, at } = code;
  if (name === 'slide') {
    const written = readAttributeList(source, at, words);
    const template = written.find((found) => found.name === 'template');
    if (template) reportTemplate(source, at, template.value);
    const own = written.filter((found) => found !== template);
    const list = own.map((found) => ({ ...found, name: nameOfSlide(found.name), at }));
    sets.push(passAttributes(source, list, 'slide'));
  } else if (isSite(code)) linkSite(code, source);
  else if (!code.isEnd && !isStructure.test(name) && !readAsMarkdown(code)) reportUnread(source, code);
}

function nameOfSlide(name: string): string {
  return /^(?:id|class|style|lang)$|^data-/.test(name) ? name : `data-${name}`;
}

/** A link to the page that would have stood here. */
function linkSite(code: ShortcodeToken, source: Source): void {
  const { name, words, at } = code;
  const href = sites[name]?.(words.replace(/^["']|["'].*$/g, '')) ?? '';
  const text: SlideToken = { type: 'text', raw: href, text: href, at, escaped: false };
  Object.assign(code, { type: 'link', href, title: null, text: href, tokens: [text] });
  source.warning(at, {
    rule: 'foreign-word',
    message: `The page that "${name}" asks for is not shown in a slide; a link to it stands there.`,
    fix: `Type: [what it shows](${href})`,
  });
}
