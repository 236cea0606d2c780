import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDownloads } from '../../../../src/commands/release/downloads.ts';
import { wordsFor } from '../../../../src/shared/words/languages.ts';
import { compileFiles } from '../../compiler/compile-text.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  writeFileSync(join(folder, 'deck.html'), 'x'.repeat(1500));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = 'title: Deck\nlinks:\n  - title: Own\n    url: https://example.org/own\n';
const heading = '<h4>Herunterladen</h4>';

async function release(files: Readonly<Record<string, string>>): Promise<string> {
  const { html } = compileFiles(files);
  const downloads = [{ title: 'Für $& alles', path: 'deck.html' }];
  return addDownloads(html, folder, { downloads, words: wordsFor('de').release });
}

/** The link list of the deck, which is its last slide. */
function readLinkList(page: string): string {
  return page.slice(page.indexOf('<section id="linkliste"'), page.lastIndexOf('</section>'));
}

describe('addDownloads(page, folder, downloads)', () => {
  it("begins the link list's text with them, and says their sizes", async () => {
    const page = await release({ '01-a.md': '# Deck\n\n[There](https://example.org/there)\n\nNote: Said.' });
    expect(readLinkList(page)).toMatch(
      /<aside class="notes"><h4>Herunterladen<\/h4>\s*<ul>\s*<li><a href="deck.html" download>Für \$&(?:amp;)? alles<\/a> \(1,5\u202FkB\)<\/li>\s*<\/ul><\/aside>/,
    );
    expect(page.split(heading)).toHaveLength(2);
  });

  it('gives a text to a link list that has none', async () => {
    const page = await release({ 'deck.yaml': settings, '01-a.md': '# Deck' });
    expect(readLinkList(page)).toMatch(
      /<aside class="notes"><h4>Herunterladen<\/h4>[^]*<\/ul><\/aside><p class="place">/,
    );
  });

  it('fails in a page without link list', async () => {
    await expect(release({ '01-a.md': '# Deck\n\nNote: Said.' })).rejects.toThrow('expected a slide "linkliste"');
  });
});
