// SYNTAX.md cannot lie: each of its examples is compiled, gives what the comment below it says, and no word is missing.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDeck } from '../../../src/compiler/document/document.ts';
import { listSaid } from '../../../src/compiler/findings.ts';
import { compile } from '../../../src/compiler/index.ts';
import { createDiagramLoader } from '../../../src/compiler/vite/diagrams.ts';
import { accents, containers, layouts } from '../../../src/shared/markup.ts';
import { notes as german } from '../../../src/shared/words/de.ts';
import { notes as english } from '../../../src/shared/words/en.ts';
import { renderWidget, schemas } from '../../../src/widgets/render.tsx';

const page = readFileSync(join(import.meta.dirname, '../../../SYNTAX.md'), 'utf8');

interface Example {
  readonly heading: string;
  readonly language: string;
  readonly text: string;
  /** What its HTML holds. */
  readonly gives: readonly string[];
}

function listExamples(): Example[] {
  const found = page.matchAll(/^## (.+)$|^(`{3,})(\w+)\n([\s\S]*?)\n\2\n(?:<!-- gives: (.+) -->)?/gm);
  let heading = '';
  return [...found].flatMap(([, name, , language = '', text = '', gives = '']) => {
    if (name !== undefined) heading = name;
    return name === undefined ? [{ heading, language, text, gives: gives.split(' | ').filter(Boolean) }] : [];
  });
}

const examples = listExamples();
const slides = examples.filter(({ language }) => language === 'markdown');
const diagrams = await createDiagramLoader()([{ path: 'SYNTAX.md', text: page }]);
const written = examples.map(({ text }) => text).join('\n');

function compileFiles(files: Record<string, string>) {
  return compile({
    files: Object.entries(files).map(([name, text]) => ({ path: `slides/${name}`, text })),
    assets: new Map([['figures/picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>']]),
    base: '',
    widgets: schemas,
    ...diagrams,
  });
}

describe('SYNTAX.md', () => {
  it.each(slides.map((example) => [example.heading, example] as const))('%s: an example', (_, { text, gives }) => {
    const first = /^(?:---\ntitle|# )/.test(text) ? {} : { '00-first.md': '# First\n\nText\n' };
    const { deck, diagnostics } = compileFiles({ ...first, '01-example.md': text, 'deck.yaml': 'language: en' });
    expect(listSaid(diagnostics, false)).toEqual([]);
    const html = renderDeck(deck, { renderWidget });
    expect(gives.length).toBeGreaterThan(0);
    for (const part of gives) expect(html).toContain(part);
  });

  it('has examples of deck.yaml and glossary.yaml in which nothing is found', () => {
    const [deckYaml, glossary] = ['deck.yaml', 'glossary.yaml'].map(
      (name) => examples.find(({ heading, language }) => heading === name && language === 'yaml')?.text ?? '',
    );
    const { diagnostics } = compileFiles({
      'deck.yaml': deckYaml ?? '',
      'glossary.yaml': glossary ?? '',
      '01-a.md':
        '<!-- .slide: data-minutes="10" data-cut="short" -->\n\n# A\n\nOne [[raised bed]].\n\nNote:\nMore about it.\n',
    });
    expect(diagnostics).toEqual([]);
  });

  it.each([...containers])('has an example of the container %s', (name) => {
    expect(written).toMatch(new RegExp(`^::: ${name}$`, 'm'));
  });

  it.each([...layouts, ...accents])('names %s', (name) => {
    expect(page).toContain(`\`${name}\``);
  });

  it.each([german, english].flatMap(({ cue, kinds }) => [cue, ...Object.values(kinds)]))(
    'names the notes that begin with %s',
    (word) => {
      expect(page).toContain(`${word}:`);
    },
  );

  it('names every widget with all of its attributes, and no other', () => {
    const rows = Array.from(
      page.matchAll(/^\| `([a-z]+(?:-[a-z]+)+)` \|.*\| (.+) \|$/gm),
      ([, name, attributes = '']) => [name, Array.from(attributes.matchAll(/`(\w+)`/g), ([, attribute]) => attribute)],
    );
    const known = Object.entries(schemas).map(([name, rules]) => [name, Object.keys(rules)]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(known));
  });

  it('has a link to each of its parts', () => {
    for (const name of new Set(examples.map(({ heading }) => heading)))
      expect(page).toContain(`(#${name.toLowerCase().replaceAll(' ', '-').replaceAll('.', '')})`);
  });
});
