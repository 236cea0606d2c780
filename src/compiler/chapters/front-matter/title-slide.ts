// The slide that Pandoc and Quarto make of front matter: title, subtitle, authors, institute, date.

import { readPlainText } from '../../source/plain-text.ts';
import { readField, type YamlEntry } from '../../source/yaml/yaml.ts';
import type { Source } from '../../findings.ts';
import type { SlideToken } from '../../tokens.ts';
import type { ParsedSlide } from '../../types.ts';

/** What front matter says of such a slide. */
export interface TitleParts {
  readonly title: { readonly value: string; readonly at: number } | undefined;
  /** What stands below the title, each with its key. */
  readonly below: readonly (readonly [string, YamlEntry])[];
}

const shown = ['subtitle', 'author', 'authors', 'institute', 'date'];
const titleBlock = /^%[^\n]*\n(?:(?:%|[ \t]+\S)[^\n]*\n){0,9}/;

/** Whether a key says something for this slide that can be shown there. */
export function isTitlePart(name: string, { value }: YamlEntry): boolean {
  const [text] = listTexts(value);
  return shown.includes(name) && text !== undefined && !/^(?:today|now|last-modified)$/.test(text);
}

/** Pandoc's title block: up to three lines with a percent sign at the beginning of a text. */
export function readTitleBlock({ text }: Source): (TitleParts & { readonly end: number }) | undefined {
  const block = titleBlock.exec(text)?.[0];
  if (block === undefined) return undefined;
  const [title, author, date] = [...block.matchAll(/^%((?:(?!\n%)[^])*)/gm)].map(({ 1: written = '', index }) => ({
    // Authors stand on lines of their own, or between semicolons.
    value: written
      .trim()
      .split(/\s*[\n;]\s*/)
      .join(', '),
    at: index,
  }));
  const below = Object.entries({ author, date }).flatMap(([name, entry]) =>
    entry && entry.value !== '' ? [[name, entry] as const] : [],
  );
  return { title, below, end: block.length };
}

/** The slides behind that slide, or alone where front matter has no title or the first of them shows it. */
export function addTitleSlide(slides: readonly ParsedSlide[], { title, below }: TitleParts): readonly ParsedSlide[] {
  const text = title?.value.trim() ?? '';
  const heading = slides[0]?.content.find((token) => token.type === 'heading');
  if (!title || text === '' || (heading && readPlainText(heading.tokens).trim() === text)) return slides;
  const first: ParsedSlide = {
    start: title.at,
    column: 0,
    row: 0,
    isHidden: false,
    attributes: new Map([['class', { value: 'title', at: title.at }]]),
    content: [
      { type: 'heading', depth: 1, ...holdText(text, title.at) },
      ...below.map(([, { value, at }]): SlideToken => {
        return { type: 'paragraph', ...holdText(listTexts(value).join(', '), at) };
      }),
    ],
    notes: [],
    definitions: [],
  };
  return [first, ...slides.map((slide) => ({ ...slide, column: slide.column + 1 }))];
}

function holdText(text: string, at: number) {
  return { raw: text, text, at, tokens: [{ type: 'text', raw: text, text, at, escaped: false } as const] };
}

/** The texts of a value: of authors that are maps, their names. */
function listTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listTexts);
  if (typeof value === 'object' && value !== null) return listTexts(readField(value, 'name'));
  return typeof value === 'string' || typeof value === 'number'
    ? [String(value)].filter((text) => text.trim() !== '')
    : [];
}
