// Every pair `situation.md` / `situation.html` in tests/fixtures is a test: adding a pair is adding a test, and
// `npx vitest run -u` writes the HTML of a new one, to be read before it is kept. Folders are features; decks
// below "foreign" have no deck.yaml. What the compiler reports stands at the end as comments. "deck" is no
// feature but the deck of the browser tests.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFiles, compileText } from './compile-text.ts';
import { makeReadable, removeFrame } from './readable-html.ts';
import { listContentFaults } from './oracle/content.ts';
import { listFaults } from './oracle/oracle.ts';

const folder = join(import.meta.dirname, '../../fixtures');
const features = readdirSync(folder, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'deck',
);

/** What authors' own HTML does to a page: it may be unusual, and what is left of it when something is removed, too. */
const ofAuthors: Readonly<Record<string, readonly string[]>> = {
  'raw-html/allowed.md': ['a browser adds <tbody>', 'a browser adds </tbody>'],
  'raw-html/files-and-links.md': [
    '<img> is missing required "src" attribute',
    '<img> is missing required "src" attribute',
  ],
  'raw-html/forbidden.md': ['<img> is missing required "src" attribute'],
};

describe.each(features.map(({ name }) => name))('%s', (feature) => {
  const files = readdirSync(join(folder, feature)).filter((file) => file.endsWith('.md'));

  it.each(files)('%s', async (file) => {
    const text = readFileSync(join(folder, feature, file), 'utf8');
    const { html, deck, written, findings } =
      feature === 'foreign' ? compileFiles({ [file]: text }) : compileText(text);
    const reported = findings.map(({ line, column, rule, level }) => `<!-- ${line}:${column} ${rule} (${level}) -->\n`);
    const isReported = findings.some(({ rule }) => rule === 'dead-link');
    const faults = [...listFaults(html, deck), ...listContentFaults(written)];
    expect(faults.filter((fault) => !isReported || !fault.endsWith('leads nowhere'))).toEqual(
      ofAuthors[`${feature}/${file}`] ?? [],
    );
    const expected = join(folder, feature, file.replace(/md$/, 'html'));
    await expect(makeReadable(removeFrame(written)) + reported.join('')).toMatchFileSnapshot(expected);
  });
});
