// Footnotes of one chapter, numbered in the order in which a reader meets them: mentions on a slide, then
// those in the footnotes below it, then the notes. Rendering is in list.ts.

import type { ParsedChapter, ParsedSlide } from '../../types.ts';
import type { Source } from '../../findings.ts';
import type { IdRegistry } from '../../html/ids.ts';
import { checkUnread } from './unread.ts';
import { checkDefinition, reportInItself, reportTwice, reportUndefined, reportWithoutColon } from './findings.ts';
import { normaliseLabel } from './syntax.ts';
import { listInner } from '../../source/positions.ts';
import type { Definition, Mention, SlideToken } from '../../tokens.ts';

/** The numbered footnotes of one chapter. */
interface NumberedFootnotes {
  readonly chapter: string;
  /** By label; only those that a slide mentions. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Mentions inside the definitions, by label. */
  readonly inside: ReadonlyMap<string, readonly Mention[]>;
}

/** The same and how often each was rendered so far. */
export interface ChapterFootnotes extends NumberedFootnotes {
  readonly ids: IdRegistry;
  readonly source: Source;
  /** How many characters the lists of the slides may still have. Shrinks while rendering. */
  readonly room: { left: number };
}

// Each slide lists its footnotes with their texts, so that a few lines could become a page without end.
const leastRoom = 2_000_000;

/** Finds definitions and mentions of a chapter and numbers them; mistakes are findings. */
export function collectFootnotes({ source, chapter: { id: chapter }, slides }: ParsedChapter): NumberedFootnotes {
  const definitions = findDefinitions(source, slides);
  const inside = new Map([...definitions].map(([label, token]) => [label, listMentions(token.tokens)]));
  const parts = slides.flatMap(({ content, notes }) => [listMentions(content), listMentions(notes)]);
  const numbers = new Map<string, number>();
  for (const mentions of parts) {
    for (const label of listLabels(mentions, inside, numbers)) {
      if (definitions.has(label)) numbers.set(label, numbers.size + 1);
    }
  }
  const all = [...parts, ...inside.values()].flat();
  const undefinedOnes = all.filter(({ label }) => !definitions.has(normaliseLabel(label)));
  const meant = new Map(undefinedOnes.filter(isMeantAsDefinition(source)).map((mention) => [mention.label, mention]));
  for (const mention of meant.values()) reportWithoutColon(source, mention);
  for (const mention of undefinedOnes) if (!meant.has(mention.label)) reportUndefined(source, mention);
  for (const mention of findCircular(inside)) reportInItself(source, mention);
  checkUnread(source, slides, definitions);
  // What a hidden slide mentions waits for it.
  const unseen = new Set(slides.flatMap((slide) => slide.unseen?.footnotes ?? []));
  for (const [label, token] of definitions) checkDefinition(source, token, numbers.has(label) || unseen.has(label));
  return { chapter, numbers, definitions, inside };
}

/** The footnotes of a chapter before any of them is rendered. */
export function openChapterFootnotes(numbered: NumberedFootnotes, source: Source, ids: IdRegistry): ChapterFootnotes {
  return { ...numbered, ids, source, room: { left: leastRoom + 10 * source.text.length } };
}

/** Tells mentions that begin a line and have a text behind them, as a definition has behind its colon. */
function isMeantAsDefinition({ text }: Source): (mention: Mention) => boolean {
  return ({ at, raw }) =>
    /(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, at - 4), at)) &&
    /^[ \t;.]*[\p{L}\p{N}]|^[ \t]+:/u.test(text.slice(at + raw.length));
}

/** Labels of mentions and of what their definitions mention in turn, each once, in the order of reading, but not those known. */
export function listLabels(
  mentions: readonly Mention[],
  inside: ReadonlyMap<string, readonly Mention[]>,
  known: ReadonlyMap<string, unknown>,
): Set<string> {
  const labels = new Set<string>();
  const add = (added: readonly Mention[]) => {
    for (const label of added.map((mention) => normaliseLabel(mention.label))) if (!known.has(label)) labels.add(label);
  };
  add(mentions);
  // A set also visits what is added on the way.
  for (const label of labels) add(inside.get(label) ?? []);
  return labels;
}

/** Mentions in the order of the text, without those in the alternatives of pictures. */
export function listMentions(tokens: readonly SlideToken[], found: Mention[] = []): Mention[] {
  for (const token of tokens) {
    if (token.type === 'footnote-mention') found.push(token);
    // Most of a long chapter holds none and is not searched; a container that no author has written says nothing of itself.
    else if ((token.raw === '' || /\[\^|\^\[/.test(token.raw)) && token.type !== 'image')
      listMentions(listInner(token), found);
  }
  return found;
}

function findDefinitions(source: Source, slides: readonly ParsedSlide[]): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const token of slides.flatMap(({ definitions }) => definitions)) {
    const label = normaliseLabel(token.label);
    const first = found.get(label);
    if (first) reportTwice(source, token, first.at);
    else found.set(label, token);
  }
  return found;
}

/** Mentions that lead back into the definition in which they stand, directly or through others. */
function findCircular(inside: ReadonlyMap<string, readonly Mention[]>): Mention[] {
  const circular: Mention[] = [];
  const finished = new Set<string>();
  const open = new Set<string>();
  for (const start of inside.keys()) {
    // A path of its own instead of recursion: chains of footnotes may be long.
    const path = finished.has(start) ? [] : [{ label: start, next: 0 }];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      open.add(step.label);
      const mention = inside.get(step.label)?.[step.next++];
      const label = mention && normaliseLabel(mention.label);
      if (label === undefined) {
        finished.add(step.label);
        open.delete(step.label);
        path.pop();
      } else if (open.has(label)) circular.push(mention!);
      else if (!finished.has(label)) path.push({ label, next: 0 });
    }
  }
  return circular;
}
