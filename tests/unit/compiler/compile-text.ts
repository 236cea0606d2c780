// What the compiler's tests share: a chapter from a string, with the files that such tests may name.

import { expect } from 'vitest';
import { formatFinding, type Finding } from '../../../src/compiler/findings.ts';
import { compile } from '../../../src/compiler/index.ts';
import { renderDeck, renderSlides } from '../../../src/compiler/document/document.ts';
import type { CompileInput, Deck, Slide } from '../../../src/compiler/types.ts';
import type { WidgetSchemas } from '../../../src/widgets/data/attributes.ts';
import { attributes } from '../../../src/widgets/vram-calculator/attributes.ts';

/** Files beside the slides: a photo, a drawing with its narrow twin, a drawing with ids, an SVG that is none. */
export const assets: ReadonlyMap<string, string> = new Map([
  ['foto.jpg', ''],
  ['bilder/mein foto.jpg', ''],
  ['plan.pdf', ''],
  ['film.mp4', ''],
  [
    'stufen.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 4" class="drawing"><rect class="f-accent" width="6" height="4"/></svg>',
  ],
  [
    'stufen.narrow.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 4" class="drawing"><rect width="2" height="4"/></svg>',
  ],
  [
    'pfeil.svg',
    '<svg viewBox="0 0 9 9" class="drawing"><defs><marker id="spitze"><path d="M0 0 9 4 0 9z"/></marker></defs><path d="M0 5h9" marker-end="url(#spitze)"/></svg>',
  ],
  ['zeichen.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle r="1"/></svg>'],
]);

/** The widgets that such tests may name. */
export const widgets: WidgetSchemas = { 'vram-calculator': attributes };

// A test of one feature is not about these.
const elsewhere = [
  'missing-language',
  'missing-title',
  'missing-notes',
  'missing-minutes',
  'too-many-words',
  'same-layout',
  'figure-without-source',
  'source-without-date',
  'straight-quotes',
  'cut-length',
];

/** A compiled deck with what tests look at. */
export interface Compiled {
  readonly deck: Deck;
  /** The whole body. */
  readonly html: string;
  /** The sections that an author wrote. */
  readonly written: string;
  /** Findings but those about whole slides, which have tests of their own. */
  readonly findings: readonly Finding[];
}

/** Compiles files by their names; `deck.yaml` makes the deck German. */
export function compileFiles(
  files: Readonly<Record<string, string>>,
  more: Partial<Pick<CompileInput, 'assets' | 'base' | 'widgets' | 'renderWidget' | 'drawDiagram'>> = {},
): Compiled {
  const { renderWidget = () => '' } = more;
  const { deck, diagnostics } = compile({
    files: Object.entries(files).map(([name, text]) => ({ path: `slides/${name}`, text })),
    assets: more.assets ?? assets,
    base: more.base ?? '',
    widgets: more.widgets ?? widgets,
    renderWidget,
    ...(more.drawDiagram ? { drawDiagram: more.drawDiagram } : {}),
  });
  const tools = { renderWidget };
  const written = renderSlides(deck, tools)
    .filter((_, index) => !deck.slides[index]?.generated)
    .join('');
  return {
    deck,
    html: renderDeck(deck, tools),
    written,
    findings: diagnostics.filter(({ rule }) => !elsewhere.includes(rule)),
  };
}

/** Compiles one chapter of a German deck. */
export function compileText(text: string, yaml = 'title: Probe'): Compiled {
  return compileFiles({ '01-probe.md': text, 'deck.yaml': yaml });
}

/**
 * Compiles a text in which "‹›" marks each place that a finding must name, in order, and returns the findings
 * without their places. Marks in deck.yaml count first, then those in the glossary, then those in the chapter.
 */
export function findMarked(
  marked: string,
  markedYaml = 'title: Probe',
  more: { keep?: readonly string[]; glossary?: string; widgets?: WidgetSchemas } = {},
): string {
  const glossary = more.glossary === undefined ? {} : { 'glossary.yaml': more.glossary };
  const files = { 'deck.yaml': markedYaml, ...glossary, '01-probe.md': marked };
  const expected = Object.entries(files).flatMap(([name, text]) =>
    listMarks(text).map((place) => `slides/${name}:${place}`),
  );
  const { diagnostics } = compile({
    files: Object.entries(files).map(([name, text]) => ({ path: `slides/${name}`, text: text.replaceAll(mark, '') })),
    assets,
    base: '',
    widgets: more.widgets ?? widgets,
  });
  const findings = diagnostics.filter(({ rule }) => more.keep?.includes(rule) ?? !elsewhere.includes(rule));
  expect(findings.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(expected);
  return findings.map((found) => formatFinding(found).replace(/^\S+ /, '')).join('\n');
}

const mark = '‹›';

function listMarks(text: string): string[] {
  const parts = text.split(mark).slice(0, -1);
  return parts.map((_, index) => {
    const lines = parts
      .slice(0, index + 1)
      .join('')
      .split(/\r\n|\r|\n/);
    return `${lines.length}:${(lines.at(-1)?.replace('\uFEFF', '').length ?? 0) + 1}`;
  });
}

/** The HTML of a slide's body, without what is rendered when the page is written. */
export function readBody(slide: Slide | undefined): string {
  return (slide?.body ?? []).map((piece) => (piece.kind === 'html' ? piece.text : '')).join('');
}
