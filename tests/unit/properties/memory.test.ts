// Whatever is saved after whatever else: with the memory of all saves before, the compiler gives what it gives without.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { createMemory } from '../../../src/compiler/memory.ts';
import { widgets } from '../compiler/compile-text.ts';
import { hold, writeOf } from './hold.ts';
import { markdownPieces } from './pieces.ts';

/** Slides that ask something of others: ids, footnotes, terms, drawings, files, chapters, numbers. */
const slides: readonly string[] = (
  '## Eins\n\nText.¦## Eins\n\nAnderer Text[^a].\n\n[^a]: Quelle, [Seite](https://a.example/), abgerufen am 2. Januar 2026.¦' +
  '## Eins\n\nText[^a].\n\n[^a]: Geänderte Quelle.¦' +
  '## Zwei[^a] und [^b]\n\nNote:\nNochmals[^a].¦## Drei ^[Gleich hier.]\n\n[^b]: Andere[^c] Quelle.\n\n[^c]: Dritte.¦' +
  '## Vier\n\n[[C]] und [[D]]\n\nStichwort: kurz¦![Bild](d.svg)\n\n![Bild](d.svg)¦## Sechs\n\n![Bild](d.svg) [Datei](d.svg) [Plan](plan/)¦' +
  '## Sieben <!-- .element: id="x" -->¦## Acht\n\nWort <!-- .element: id="x" -->¦[Link](#x) [Link](#eins) [Link](#/2) [Link](02-b.md#acht)¦' +
  '## Neun\n\n![Bild](e.svg) ![Foto](fehlt.png)¦## Foto\n\n![Foto](foto.png) [Bild](e.svg)¦## Zehn\n\n<vram-calculator></vram-calculator>¦<!-- .slide: data-cut="kurz" data-visibility="hidden" -->\n## Elf\n\nMehr[^b]¦' +
  '<!-- .slide: data-readers data-download="haus" -->\n## Zwölf\n\n[[C]]¦# Titel\n\nEin Satz.'
).split('¦');
const settings = ['title: Probe', 'title: Probe\ncuts:\n  kurz: {minutes: 5}', 'language: en', ''];
const glossaries = [
  '- term: C\n  text: Ein Wort.',
  '- term: C\n  text: Ein Wort.\n- term: D\n  text: Noch eins.',
  ': [',
];
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" class="drawing"><defs><marker id="x"><path d="M0 0 9 4z"/></marker></defs>';
const drawings = [
  `${drawing}<path d="M0 5h9" marker-end="url(#x)"/></svg>`,
  `${drawing}<a href="#x"><text>a</text></a></svg>`,
  '<svg',
];

/** One file of the folder as it is saved; `at` is the slide of a chapter. */
const saves = fc.record({
  kind: fc.constantFrom('01-a.md', '02-b.md', '01-a.md', '02-b.md', 'deck.yaml', 'glossary.yaml', 'd.svg'),
  change: fc.constantFrom('replace', 'insert', 'remove'),
  at: fc.nat(5),
  slide: fc.oneof(
    { arbitrary: fc.constantFrom(...slides), weight: 4 },
    { arbitrary: writeOf(markdownPieces), weight: 1 },
  ),
});
const start = fc.array(fc.constantFrom(...slides), { minLength: 3, maxLength: 6 });

it('a series of saves', () => {
  hold(fc.tuple(start, start, fc.array(saves, { minLength: 1, maxLength: 8 })), 60, ([first, second, series]) => {
    const folder = { chapters: { '01-a.md': [...first], '02-b.md': [...second] }, yaml: 0, glossary: 0, drawing: 0 };
    const memory = createMemory();
    for (const { kind, change, at, slide } of series) {
      if (kind === 'deck.yaml') folder.yaml = at % settings.length;
      else if (kind === 'glossary.yaml') folder.glossary = at % glossaries.length;
      else if (kind === 'd.svg') folder.drawing = at % drawings.length;
      else
        folder.chapters[kind as '01-a.md'].splice(
          at,
          change === 'insert' ? 0 : 1,
          ...(change === 'remove' ? [] : [slide]),
        );
      const input = {
        files: [
          { path: 'slides/deck.yaml', text: settings[folder.yaml] ?? '' },
          { path: 'slides/glossary.yaml', text: glossaries[folder.glossary] ?? '' },
          ...Object.entries(folder.chapters).map(([name, texts]) => ({
            path: `slides/${name}`,
            text: texts.join('\n\n---\n\n'),
          })),
        ],
        assets: new Map([
          ['d.svg', drawings[folder.drawing] ?? ''],
          ['e.svg', drawings[0] ?? ''],
          ['foto.png', ''],
          ['plan/a.txt', ''],
        ]),
        base: '',
        widgets,
      };
      expect(compile(input, memory)).toEqual(compile(input));
    }
  });
});
