import { describe, expect, it } from 'vitest';
import { compileFiles, compileText } from '../compile-text.ts';

const stacks = '# A\n\n---\n\n## B\n\n----\n\n## B below\n\n--\n\n## B further below\n\n---\n\n## C\n\ntext';

function listNumbers(text: string, more: Readonly<Record<string, string>> = {}): (string | undefined)[] {
  return compileFiles({ '01-a.md': text, ...more }).deck.slides.map(({ id, indices }) => `${id} ${indices}`);
}

describe("Reveal's numbers", () => {
  it('count a stack as one, and the slides in it', () => {
    expect(listNumbers(stacks)).toEqual(['a 0/0', 'b 1/0', 'b-below 1/1', 'b-further-below 1/2', 'c 2/0']);
    expect(compileText(stacks).html).toContain(
      'id="b-below" data-chapter="01-probe" data-accent="petrol" data-indices="1/1"',
    );
  });

  it('stand in no page whose slides are counted as they are', () => {
    expect(compileText('# A\n\n---\n\n## B').html).not.toContain('data-indices');
  });

  it('go on from file to file', () => {
    expect(listNumbers('# A\n\n--\n\n## B', { '02-b.md': '# C\n\n---\n\n## D' })).toEqual([
      'a 0/0',
      'b 0/1',
      'c 1/0',
      'd 2/0',
    ]);
  });

  it('count empty slides between others, but none before the first line or behind the last', () => {
    expect(listNumbers('---\n\n# A\n\n---\n\n---\n\n## B\n\n---\n\n<!-- x -->\n\n----\n\n## C\n\n---\n')).toEqual([
      'a 0/0',
      'b 2/0',
      'c 3/1',
    ]);
  });

  it('do not count what is hidden', () => {
    const hidden = '<!-- .slide: data-visibility="hidden" -->';
    const text = `# A\n\n---\n\n${hidden}\n## H\n\n---\n\n## B\n\n--\n\n${hidden}\n## H2\n\n--\n\n## C\n\n---\n\n## D`;
    expect(listNumbers(text)).toEqual(['a 0/0', 'b 1/0', 'c 1/1', 'd 2/0']);
  });

  it('do not count what only readers see', () => {
    const readers = '# A\n\n--\n\n## B\n\n---\n\n<!-- .slide: data-readers -->\n## R\n\n---\n\n## C';
    expect(listNumbers(readers)).toEqual(['a 0/0', 'b 0/1', 'c 1/0', 'r undefined']);
  });

  it('that no slide has lead to the last one before, as with Reveal', () => {
    const { html, findings } = compileText(`${stacks}\n\n[in](#/1/7) [behind](#/9/1)`);
    expect(html).toContain('href="#b-further-below">in');
    expect(html).toContain('href="#c">behind');
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
      'missing-number warning',
      'missing-number warning',
    ]);
    expect(findings[0]).toMatchObject({ line: 21, column: 1 });
  });

  it('become ids in links, wherever they stand', () => {
    const { html, findings } = compileText(
      `${stacks}\n\n[C](#/2) [b](#/1/1) [s](#/1/2/3) <a href="#/0">raw</a> \`<a href="#/2">\` x[^1]\n\n[^1]: [n](#/1)\n\nNote: [below](#/1/1)`,
    );
    expect(findings).toEqual([]);
    for (const link of ['#c">C', '#b-below">b', '#b-further-below">s', '#a">raw', '#b">n', '#b-below">below'])
      expect(html).toContain(`href="${link}`);
    expect(html).toContain('&lt;a href=&quot;#/2&quot;&gt;');
    expect(html).not.toContain('href="#/');
  });
});
