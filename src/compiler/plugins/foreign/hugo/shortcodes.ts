// Shortcodes of Hugo and HackMD. Steps, notes and attributes of slides are read; of all others the sign is left out with a
// message, and what stands between them stays.

import type { Source } from '../../../findings.ts';
import { mergeAttributes, passAttributes } from '../../../html/attributes/comment-attributes.ts';
import { readAttributeList } from '../../../source/attributes.ts';
import { listInner } from '../../../source/positions.ts';
import type { Attributes, ShortcodeToken, SlideToken } from '../../../tokens.ts';
import { readAsMarkdown, readStepAttributes, readStepText, reportTemplate, reportUnread } from './shortcode-words.ts';

const step = /^(?:fragment|frag)$/;
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

/** Reads the shortcodes of a slide. Changes the tokens. */
export function readShortcodes(tokens: readonly SlideToken[], source: Source): Read {
  const sets: Attributes[] = [];
  const content: SlideToken[] = [];
  const notes: SlideToken[] = [];
  let isNote = false;
  for (const token of tokens) {
    const inner = listInner(token);
    const codes = inner.filter((each) => each.type === 'shortcode');
    for (const code of codes) {
      if (note.test(code.name)) isNote = !code.isEnd;
      else readOne(code, { source, sets });
    }
    const isNoteHere = isNote || codes.some(({ name }) => note.test(name));
    if (codes.length > 0) joinSteps(token);
    const isEmpty = codes.length > 0 && inner.every(isSign);
    if (isEmpty && token.type === 'paragraph' && !codes.some(isSite)) continue;
    (isNoteHere ? notes : content).push(token);
  }
  return { content, notes, attributes: mergeAttributes(sets) };
}

/** Whether nothing is left of a token: a shortcode that has become nothing else, or blanks. */
function isSign({ type, raw }: SlideToken): boolean {
  return type === 'shortcode' || raw.trim() === '';
}

function isSite({ name }: ShortcodeToken): boolean {
  return Object.hasOwn(sites, name);
}

function readOne(code: ShortcodeToken, { source, sets }: { source: Source; sets: Attributes[] }): void {
  const { name, words, at } = code;
  if (name === 'slide') {
    const written = readAttributeList(source, at, words);
    const template = written.find((found) => found.name === 'template');
    if (template) reportTemplate(source, at, template.value);
    const own = written.filter((found) => found !== template);
    const list = own.map((found) => ({ ...found, name: nameOfSlide(found.name), at }));
    sets.push(passAttributes(source, list, 'slide'));
  } else if (isSite(code)) linkSite(code, source);
  else if (!isStructure.test(name) && !readAsMarkdown(code)) reportUnread(source, code);
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

/** What stands between the shortcodes of a step becomes one. */
function joinSteps(token: SlideToken): void {
  if (!('tokens' in token) || !token.tokens) return;
  const joined: SlideToken[] = [];
  let open: { token: ShortcodeToken; inside: SlideToken[] } | undefined;
  for (const inner of token.tokens) {
    if (inner.type === 'shortcode' && step.test(inner.name)) {
      const text = inner.isEnd ? [] : readStepText(inner);
      if (text.length > 0) joined.push(createStep({ token: inner, inside: text }));
      else if (!inner.isEnd) open = { token: inner, inside: [] };
      else if (open) {
        joined.push(createStep(open));
        open = undefined;
      }
    } else (open?.inside ?? joined).push(inner);
  }
  if (open) joined.push(createStep(open));
  Object.assign(token, { tokens: joined });
}

function createStep({ token, inside }: { token: ShortcodeToken; inside: readonly SlideToken[] }): SlideToken {
  const { at, raw } = token;
  return { type: 'span', raw, at, tag: 'span', braces: '', tokens: inside, attributes: readStepAttributes(token) };
}
