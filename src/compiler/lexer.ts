// Markdown to tokens: marked with our own syntax added and underlined headings taken away.

import { Marked, type Token } from 'marked';
import { containerSyntax } from './containers.ts';
import { footnoteSyntax } from './footnote-syntax.ts';
import { formulaSyntax } from './formulas.ts';
import { termSyntax } from './glossary.ts';
import { widgetSyntax } from './widget-tags.ts';

const marked = new Marked({
  extensions: [containerSyntax, widgetSyntax, ...footnoteSyntax, termSyntax, ...formulaSyntax],
  // "---" under a line starts a slide, so headings by underlining would only ever surprise.
  tokenizer: { lheading: () => undefined },
});

/** Splits a piece of Markdown into tokens. */
export function lexMarkdown(text: string): Token[] {
  return marked.lexer(text);
}
