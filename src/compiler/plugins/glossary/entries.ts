// The glossary: `[[Term]]` links an entry of slides/glossary.yaml, once per slide; all entries stand on
// one generated slide, whose text is the complete list from A to Z.

import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { appendixChapter, termId } from '../../../shared/markup.ts';
import { checkCharacters } from '../../source/characters.ts';
import { listKnown, Source } from '../../findings.ts';
import { html, type Html } from '../../html/html.ts';
import { createGeneratedSlide } from '../generated-slides.ts';
import type { RenderContext } from '../../html/render-context.ts';
import type { Slide } from '../../types.ts';
import { typesetGerman } from '../../html/typography.ts';
import { parseYaml, readField } from '../../source/yaml.ts';

/** One entry of the glossary. */
export interface Term {
  readonly term: string;
  readonly text: string;
  readonly aliases: readonly string[];
  /** Language of the term where it is not the deck's, such as "en", for screen readers. */
  readonly language: string | undefined;
  /** Offset in glossary.yaml. */
  readonly at: number;
}

/** All entries, and which of them the slides link. `used` grows while rendering. */
export interface Glossary {
  readonly source: Source | undefined;
  readonly terms: readonly Term[];
  readonly byName: ReadonlyMap<string, Term>;
  readonly used: Set<Term>;
}

/** A link to an entry. */
export interface TermToken extends Tokens.Generic {
  readonly type: 'term';
  readonly name: string;
  /** Text to show, "" for the name itself. */
  readonly shown: string;
}

const link = /^\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/;

/** Extension of the lexer for links to the glossary. */
export const termSyntax: TokenizerAndRendererExtension = {
  name: 'term',
  level: 'inline',
  tokenizer(text) {
    const match = link.exec(text);
    return match
      ? { type: 'term', raw: match[0], name: (match[1] ?? '').trim(), shown: (match[2] ?? '').trim() }
      : undefined;
  },
};

/** Reads glossary.yaml, a list of entries; broken and doubled ones are findings. */
export function readGlossary(file: { path: string; text: string } | undefined): Glossary {
  if (!file) return { source: undefined, terms: [], byName: new Map(), used: new Set() };
  const source = new Source(file.path, file.text);
  checkCharacters(source);
  const contents: unknown = parseYaml(source, { start: 0, end: source.text.length })?.toJS();
  const places = [...source.text.matchAll(/^-\s/gm)].map(({ index }) => index);
  const terms = (Array.isArray(contents) ? contents : []).flatMap((entry: unknown, index) =>
    readTerm(source, entry, places[index] ?? 0),
  );
  return {
    source,
    terms: terms.toSorted((a, b) => a.term.localeCompare(b.term, 'de')),
    byName: indexTerms(source, terms),
    used: new Set(),
  };
}

/** Renders a link to the glossary; a second one on the same slide is plain text, an unknown one a finding. */
export function renderTerm(token: TermToken, { glossary, seenTerms, source, behind }: RenderContext, at: number): Html {
  const text = typesetGerman(token.shown || token.name, { previous: 'x' });
  const term = glossary.byName.get(token.name.toLowerCase());
  if (!term) {
    const known = glossary.terms.map(({ term: name }) => name);
    const fix =
      known.length > 0
        ? `Type one of: ${listKnown(token.name, known)}; or add the term.`
        : 'Add it to slides/glossary.yaml.';
    report(source, at, { rule: 'unknown-term', message: `The glossary has no entry "${token.name}".`, fix });
  }
  // Inside a link it is text: a link in a link would end the outer one.
  if (!term || behind || seenTerms.has(term)) return html`${text}`;
  seenTerms.add(term);
  glossary.used.add(term);
  // German words that are shown in place of an English term are German.
  const isTerm = (token.shown || token.name).toLowerCase().startsWith(term.term.toLowerCase());
  return html`<a class="term" role="doc-glossref" href="#${termId(term.term)}"${renderLanguage(isTerm ? term : undefined)}>${text}</a>`;
}

/** The slide of the glossary: how many terms there are, and the whole list as its text. */
export function createGlossarySlide({ terms }: Glossary): Slide {
  const entries = terms.map((term) => {
    // The search finds an entry by its other names, too.
    const names = term.aliases.length > 0 ? html` data-names="${term.aliases.join(', ')}"` : html``;
    return html`<dt id="${termId(term.term)}"${renderLanguage(term)}${names}>${term.term}</dt><dd>${typesetGerman(term.text, { previous: '' })}</dd>`;
  });
  const bodyHtml = html`<p>${terms.length} Begriffe von ${terms[0]?.term} bis ${terms.at(-1)?.term}: vollständig in der <a href="?view=read#glossar">Lesefassung</a>.</p>
<p>Ein gepunktet unterstrichenes Wort zeigt seine Erklärung beim Anklicken.</p>`;
  const slide = createGeneratedSlide({
    id: 'glossar',
    title: 'Glossar: die Fachwörter in einem Satz',
    chapter: { id: appendixChapter, accent: 'petrol' },
    bodyHtml: bodyHtml.text,
  });
  return { ...slide, notesHtml: html`<dl class="glossary">${entries}</dl>`.text };
}

/** One notice about all entries that no slide links. */
export function checkUnusedTerms({ source, terms, used }: Glossary): void {
  const unused = terms.filter((term) => !used.has(term));
  const [first] = unused;
  if (!first) return;
  source?.report(first.at, {
    level: 'notice',
    rule: 'unused-term',
    message: `No slide links ${unused.length} of ${terms.length} terms: ${unused.map(({ term }) => term).join(', ')}.`,
    fix: `Type [[${first.term}]] where it first matters, or leave it as it is.`,
  });
}

function readTerm(source: Source, entry: unknown, at: number): Term[] {
  const [term, text, aliases, language] = ['term', 'text', 'aliases', 'lang'].map((name) => readField(entry, name));
  if (typeof term === 'string' && typeof text === 'string' && term && text) {
    const others = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
    return [{ term, text, aliases: others, language: typeof language === 'string' ? language : undefined, at }];
  }
  report(source, at, {
    rule: 'wrong-value',
    message: 'An entry of the glossary needs a term and a text.',
    fix: 'Write: - term: Name, and below it: text: One sentence.',
  });
  return [];
}

function renderLanguage(term: Term | undefined): Html {
  return term?.language ? html` lang="${term.language}"` : html``;
}

function indexTerms(source: Source, terms: readonly Term[]): Map<string, Term> {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    for (const name of [term.term, ...term.aliases]) {
      const other = byName.get(name.toLowerCase());
      if (other && other !== term)
        report(source, term.at, {
          rule: 'duplicate-term',
          message: `"${name}" also stands for "${other.term}".`,
          fix: 'Keep the name in one of the two entries.',
        });
      byName.set(name.toLowerCase(), term);
    }
  }
  return byName;
}

function report(
  source: Source,
  at: number,
  { rule, message, fix }: { rule: string; message: string; fix: string },
): void {
  source.report(at, { level: 'error', rule, message, fix });
}
