// A page to edit behind a title slide, in a German deck that says what it can of itself.

import { compileFiles, type Compiled } from '../../compile-text.ts';

const about = `title: Folien
language: de
authors: [Kim Beispiel]
licence: CC BY 4.0
version: "2026-11-27"
base: https://folien.example/
imprint: https://folien.example/impressum`;

/** Compiles the page. */
export function compilePage(text: string, yaml = about): Compiled {
  return compileFiles({
    '01-a.md': `<!-- .slide: id="anfang" -->\n\n# Anfang\n\n---\n\n${text}`,
    'deck.yaml': yaml,
    'glossary.yaml': '- term: Grafikkarte\n  text: Ein Teil des Computers.\n',
  });
}
