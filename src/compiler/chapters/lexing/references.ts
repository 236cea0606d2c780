// Addresses that stand away from their links, `[name]: address`, hold for the whole chapter: many authors write all of
// them at its end, though each slide is read by itself.

import { Lexer, type Links } from 'marked';
import type { Source } from '../../findings.ts';
import { readPlainLines } from '../../source/plain-lines.ts';

const definition = /^ {0,3}\[(?!\^)[^[\]\n]{1,999}\]:[ \t]*\S/;

const known = new WeakMap<Source, Links>();

/** The addresses that a chapter defines anywhere, by their names. */
export function readReferences(source: Source): Links {
  const found = known.get(source) ?? find(source);
  known.set(source, found);
  return found;
}

function find({ text }: Source): Links {
  const { links } = new Lexer().tokens;
  if (!/^ {0,3}\[(?!\^)[^\n]*\]:/m.test(text)) return links;
  for (const line of readPlainLines(text, 0)) {
    if (!definition.test(line.text)) continue;
    const [own] = Object.entries(new Lexer().lex(line.text).links);
    if (own) links[own[0]] ??= own[1];
  }
  return links;
}
