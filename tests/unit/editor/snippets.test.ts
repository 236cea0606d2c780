// Each snippet, as an editor writes it, is a slide in which nothing is found.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listSaid } from '../../../src/compiler/findings.ts';
import { compile } from '../../../src/compiler/index.ts';

interface Snippet {
  readonly prefix: string;
  readonly scope: string;
  readonly body: readonly string[];
}
const file = join(import.meta.dirname, '../../../.vscode/slides.code-snippets');
// JSON as editors take it, with commas at the end of lists.
const snippets = parse(readFileSync(file, 'utf8')) as Record<string, Snippet>;

/** What stands there when every placeholder is left as it is. */
function expand(body: readonly string[]): string {
  return body
    .join('\n')
    .replaceAll('${CURRENT_YEAR}', '2026')
    .replaceAll('${CURRENT_MONTH}', '11')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

describe('snippets', () => {
  it.each(Object.entries(snippets))('%s', (_, { body, scope }) => {
    const text = expand(body);
    expect(text).not.toContain('$');
    expect(scope).toBe('markdown');
    const begin = text.startsWith('---\ntitle') ? '' : '# A\n\nText\n\n';
    const { diagnostics, deck } = compile({
      files: [
        { path: 'slides/01-a.md', text: begin + text },
        { path: 'slides/deck.yaml', text: 'language: en' },
      ],
      assets: new Map([['figures/picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>']]),
      base: '',
    });
    expect(listSaid(diagnostics, false)).toEqual([]);
    expect(deck.slides.length).toBeGreaterThan(0);
  });

  it('have names of their own', () => {
    const names = Object.values(snippets).map(({ prefix }) => prefix);
    expect(new Set(names).size).toBe(names.length);
  });
});
