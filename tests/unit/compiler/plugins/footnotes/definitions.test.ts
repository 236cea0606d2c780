import { describe, expect, it } from 'vitest';
import { lexMarkdown } from '../../../../../src/compiler/chapters/lexing/lexer.ts';
import { Source } from '../../../../../src/compiler/findings.ts';
import { splitDefinitions } from '../../../../../src/compiler/plugins/footnotes/definitions.ts';
import { walkTokens } from '../../../../../src/compiler/source/positions.ts';
import type { SlideToken } from '../../../../../src/compiler/tokens.ts';

function split(text: string): { kept: string; definitions: string } {
  const { kept, definitions } = splitDefinitions(lexMarkdown(new Source('a.md', text), { start: 0, end: text.length }));
  return { kept: listTypes(kept), definitions: definitions.map(({ label, at }) => `${label}@${at}`).join(' ') };
}

function listTypes(tokens: readonly SlideToken[]): string {
  const types: string[] = [];
  walkTokens(tokens, ({ type }) => types.push(type));
  return types.filter((type) => type !== 'space').join(' ');
}

describe('splitDefinitions(tokens)', () => {
  it.each([
    ['between paragraphs', 'a\n\n[^x]: b\n\nc', 'paragraph text paragraph text', 'x@3'],
    ['in another definition', '[^x]: b\n\n    [^y]: c', '', 'x@0 y@13'],
    ['in an item beside text', '- a\n\n  [^x]: b', 'list list_item paragraph text', 'x@7'],
    ['in a container, which stays', '::: card\n[^x]: b\n:::', 'container', 'x@9'],
  ])('takes out what stands %s', (_, text, kept, definitions) => {
    expect(split(text)).toEqual({ kept, definitions });
  });

  it.each([
    ['the item', '- a\n- [^x]: b', 'list list_item text text'],
    ['the list', '- [^x]: b\n- [^y]: c <!-- d -->', ''],
    ['the quote', '> [^x]: b', ''],
    ['quotes in one another', '> > - [^x]: b', ''],
  ])('takes out %s that held nothing else', (_, text, kept) => {
    expect(split(text).kept).toBe(kept);
  });

  it('leaves empty items and quotes that never held one', () => {
    expect(split('- \n- a\n\n>').kept).toBe('list list_item list_item text text blockquote');
  });
});
