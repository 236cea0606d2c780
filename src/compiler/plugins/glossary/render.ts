// Links to the glossary, and the slide with all its entries.

import { groupBy } from '../../../shared/group-by.ts';
import { appendixChapter, classes, data } from '../../../shared/markup.ts';
import type { DeckWords, Words } from '../../../shared/words/languages.ts';
import { writeWords } from '../../html/language.ts';
import { html, type Html } from '../../html/html.ts';
import type { IdRegistry } from '../../html/ids.ts';
import type { RenderContext } from '../../html/render-context.ts';
import { renderText } from '../../html/text.ts';
import type { Typography } from '../../html/typography/languages.ts';
import type { RenderedSlide, Slide } from '../../types.ts';
import { createGeneratedSlide } from '../generated-slide.ts';
import { normaliseTerm, type Glossary, type Term } from './entries.ts';
import type { TermToken } from '../../tokens.ts';

/** What a link to the glossary needs besides the slide. */
export interface TermContext extends RenderContext {
  readonly glossary: Glossary;
  /** Terms that this slide already links. Grows while rendering. */
  readonly seenTerms: Set<Term>;
}

/** Renders a link to the glossary; a second one on the same slide is plain text, an unknown one a finding. */
export function renderTerm(token: TermToken, context: TermContext): Html {
  const { glossary, seenTerms, source, behind, place } = context;
  const text = renderText(token.shown || token.name, context, { previous: 'x' });
  const term = glossary.byName.get(normaliseTerm(token.name));
  // Of a glossary that cannot be read no name is known.
  const isBroken = glossary.source?.findings.some(({ rule }) => rule === 'broken-yaml');
  if (!term && !isBroken) {
    function* listTerms() {
      for (const { term: name } of glossary.terms) yield name;
    }
    // Where there is no glossary, the brackets are another tool's.
    source[glossary.terms.length > 0 ? 'error' : 'warning'](token.at, {
      rule: 'unknown-term',
      message: `The glossary has no entry "${token.name}".`,
      fix: (list) =>
        glossary.terms.length > 0
          ? `Type one of: ${list(token.name, listTerms())}; or add the term.`
          : 'Add it to slides/glossary.yaml.',
    });
  }
  // Inside a link it is text: a link in a link would end the outer one.
  if (!term || behind || seenTerms.has(term)) return text;
  // Readers still need theirs.
  if (place !== 'speaker') seenTerms.add(term);
  glossary.used.add(term);
  // German words that are shown in place of an English term are German.
  const isTerm = normaliseTerm(token.shown || token.name).startsWith(normaliseTerm(term.term));
  return html`<a class="${classes.term}" role="doc-glossref" href="#${term.id}"${renderLanguage(isTerm ? term : undefined)}>${text}</a>`;
}

/** The slide of the glossary, for readers: on the stage a term opens its explanation in place. */
export function createGlossarySlide(
  { terms }: Glossary,
  slides: readonly RenderedSlide[],
  page: { words: DeckWords; typography: Typography | undefined; ids: IdRegistry },
): Slide {
  const { glossary: words } = page.words;
  const slide = createGeneratedSlide({
    id: 'glossar',
    title: words.title,
    chapter: { id: appendixChapter, accent: 'petrol' },
    body: html`<p>${writeWords(page.words, words.text)}</p>`,
    ids: page.ids,
    words: page.words,
  });
  const entries = terms.map((term) => html`${renderEntry(term, page.typography)}${renderUses(term, slides, words)}`);
  return {
    ...slide,
    forReaders: true,
    notesHtml: html`${renderLetters(terms, words)}<dl class="${classes.glossary}">${entries}</dl>`.text,
  };
}

/** The way to the first entry of each letter. */
function renderLetters(terms: readonly Term[], words: Words['glossary']): Html {
  const byLetter = groupBy(terms, ({ term }) => term.normalize('NFKD').charAt(0).toUpperCase());
  const links = Array.from(byLetter, ([letter, [first]]) => html`<a href="#${first?.id}">${letter}</a> `);
  return html`<nav class="${classes.letters}" aria-label="${words.letters}">${links}</nav>`;
}

function renderEntry(term: Term, typography: Typography | undefined): Html {
  // The search finds an entry by its other names, too.
  const names = term.aliases.length > 0 ? html` ${data.names}="${term.aliases.join(', ')}"` : html``;
  return html`<dt id="${term.id}"${renderLanguage(term)}${names}>${term.term}</dt><dd>${renderText(term.text, { typography })}</dd>`;
}

/** The ways back to the slides that link a term. */
function renderUses(term: Term, slides: readonly RenderedSlide[], words: Words['glossary']): Html | undefined {
  const uses = slides.filter(({ terms }) => terms.has(term.id)).map(({ slide }) => slide);
  if (uses.length === 0) return undefined;
  const links = uses.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<dd class="${classes.termUses}"><ul aria-label="${words.uses}">${links}</ul></dd>`;
}

function renderLanguage(term: Term | undefined): Html {
  return term?.language ? html` lang="${term.language}"` : html``;
}
