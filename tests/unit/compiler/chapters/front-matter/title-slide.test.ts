// The slide that Quarto and Pandoc make of front matter.

import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../compile-text.ts';

function read(text: string) {
  const { deck, written, findings } = compileFiles({ '01-a.md': text });
  const first = written.slice(written.indexOf('<section'), written.indexOf('</section>'));
  return { title: deck.title, first, findings: findings.map(({ message }) => message) };
}

describe('the title slide', () => {
  it('has title, subtitle, authors and date', () => {
    const keys = 'title: A garden\nsubtitle: For all\nauthor:\n  - name: Kim\n    orcid: 1\n  - Lee\ndate: 2026-08-01';
    const { title, first, findings } = read(`---\n${keys}\nformat: revealjs\n---\n# Part 1\n\n## Beds\n`);
    expect(title).toBe('A garden');
    expect(first).toMatch(
      /class="title"[^]*<h1>A garden<\/h1>[^]*<p>For all<\/p><p>Kim, Lee<\/p><p><span class="unbroken">2026-08-01<\/span><\/p>/,
    );
    expect(findings).toEqual([expect.stringContaining('"format" is a key of other slide tools')]);
  });

  it.each([
    ['is there', '---\ntitle: Beds\nformat: revealjs\n---\n# Beds\n\nText'],
    ['has no title', '---\nauthor: Kim\nformat: revealjs\n---\n# Beds\n\nText'],
    ['belongs to another tool', '---\ntitle: x\nmarp: true\n---\n# Beds\n\nText'],
  ])('is not added where it %s', (_, text) => {
    expect(read(text).first).toContain('<p>Text</p>');
  });
});
