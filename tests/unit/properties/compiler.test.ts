// Whatever stands in a chapter, in YAML or in a drawing: the page is whole and harmless, and what is said of the text
// points into it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { renderDeck, renderHead } from '../../../src/compiler/document/document.ts';
import { renderLinkListCsv, renderLinkListJson } from '../../../src/compiler/plugins/link-list/files.ts';
import { widgets } from '../compiler/compile-text.ts';
import { listBreakouts } from '../compiler/oracle/oracle.ts';
import { hold, writeOf } from './hold.ts';
import { drawingPieces, markdownPieces, yamlPieces } from './pieces.ts';

type Files = Readonly<Record<string, string>>;

/** What must hold for a deck; with errors there is no page of it, and it must hold all the same. */
function expectWhole(files: Files, assets: ReadonlyMap<string, string> = new Map([['foto.png', '']])): void {
  const sources = Object.entries(files).map(([name, text]) => ({ path: `slides/${name}`, text }));
  const input = { files: sources, assets, base: '', widgets };
  const { deck, diagnostics, places, sources: named } = compile(input);
  const body = renderDeck(deck, { renderWidget: () => '' });
  expect(listBreakouts(body, deck)).toEqual([]);
  expect(JSON.parse(renderLinkListJson(deck.linkList))).toHaveLength(deck.linkList.length);
  expect(renderLinkListCsv(deck.linkList)).not.toMatch(/"\s*[=+@＝＋＠]/);
  expect(renderHead(deck).match(/<script|<style/g) ?? []).toEqual([]);
  for (const { file, line, column, message, fix } of diagnostics) {
    const text = files[file.replace('slides/', '')] ?? assets.get(file.replace('slides/', '')) ?? '';
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
    // One line of visible characters: a terminal and a build server read along.
    expect(`${message}${fix}`).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
    expect(message.length).toBeLessThan(2_000);
  }
  expect(compile(input)).toEqual({ deck, diagnostics, places, sources: named });
  expect([...places.keys()]).toEqual(deck.slides.filter(({ generated }) => !generated).map(({ id }) => id));
}

describe('any text', () => {
  it('in a chapter', () => {
    hold(writeOf(markdownPieces, 24), 300, (text) => expectWhole({ '01-a.md': text, 'deck.yaml': 'title: Probe' }));
  });

  it('in a deck without settings, in two chapters', () => {
    hold(fc.tuple(writeOf(markdownPieces), writeOf(markdownPieces)), 60, ([a, b]) =>
      expectWhole({ '01-a.md': a, '02-b.md': b }),
    );
  });

  it('in deck.yaml, in the glossary and in front matter', () => {
    hold(fc.tuple(writeOf(yamlPieces), writeOf(yamlPieces), writeOf(yamlPieces)), 150, ([deck, glossary, front]) =>
      expectWhole({ 'deck.yaml': deck, 'glossary.yaml': glossary, '01-a.md': `---\n${front}\n---\n# A\n\n[[C]]` }),
    );
  });

  it('in a drawing, and in an SVG that is copied', () => {
    hold(fc.tuple(fc.boolean(), writeOf(drawingPieces, 24)), 300, ([isDrawing, text]) =>
      expectWhole(
        {
          '01-a.md': '# A\n\n![Bild](d.svg)\n\n---\n\n## B\n\n![Bild](d.svg) [Datei](d.svg)',
          'deck.yaml': 'title: Probe',
        },
        new Map([['d.svg', `<svg${isDrawing ? ' class="drawing"' : ''}>${text}`]]),
      ),
    );
  });
});
