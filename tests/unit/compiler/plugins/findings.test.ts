// Findings about syntax of our own, each with its place, marked by "‹›" in the text, its message and what it tells to type.

import { describe, expect, it } from 'vitest';
import { compileFiles, findMarked } from '../compile-text.ts';

describe('footnotes', () => {
  it('reports undefined ones, also inside others, in tables, lists, containers and notes', () => {
    expect(findMarked('## Folie\n\nText‹›[^fehlt].')).toMatchInlineSnapshot(`
      "undefined-footnote (warning)
        The footnote "fehlt" is mentioned here but defined nowhere in the chapter.
        Type on a line of its own: [^fehlt]: Author: Title, [domain](https://…), Stand 2026-08."
    `);
    const text =
      '## T‹›[^a]\n\n> - Zitat‹›[^b]\n\n| x |\n|---|\n| y‹›[^c] |\n\n::: badge\n*z*‹›[^d]\n:::\n\n[^f]: in einer‹›[^e]\n\nNote:\nNotiz‹›[^g] und[^f]\n';
    expect(findMarked(text).match(/^undefined-footnote/gm)).toHaveLength(6);
  });

  it('reports unused, doubly defined and empty ones', () => {
    expect(findMarked('## Folie\n\nText[^a][^b].\n\n[^a]: x\n‹›[^A]: y\n‹›[^b]:\n\n‹›[^c]: z')).toMatchInlineSnapshot(`
      "duplicate-footnote (error)
        The footnote "A" is defined a second time; the first definition is in line 5.
        Delete one of the two, or give this one another name.
      empty-footnote (warning)
        The footnote "b" has no text.
        Type it behind the colon: [^b]: Author: Title, [domain](https://…), Stand 2026-08.
      unused-footnote (warning)
        The footnote "c" is defined here, but no slide of the chapter mentions it.
        Type [^c] where it belongs, or delete the definition."
    `);
  });

  it('reports one inside its own definition, directly and through others', () => {
    expect(findMarked('## Folie\n\nText[^a][^b].\n\n[^a]: selbst‹›[^a]\n[^b]: über[^c]\n[^c]: zurück‹›[^b]'))
      .toMatchInlineSnapshot(`
      "footnote-in-itself (error)
        The footnote "a" is mentioned inside its own definition, or in one that it mentions.
        Delete [^a] here.
      footnote-in-itself (error)
        The footnote "b" is mentioned inside its own definition, or in one that it mentions.
        Delete [^b] here."
    `);
  });

  it('reports a mistake in a footnote on two slides once', () => {
    expect(
      findMarked(
        '## A\n\nx[^a]\n\n---\n\n## B\n\ny[^a]\n\n[^a]: ‹›[tot](#nirgends) ‹›![x](fehlt.jpg) ‹›<iframe></iframe>',
      ).split('\n'),
    ).toHaveLength(9);
  });
});

describe('glossary', () => {
  it('reports unknown terms, doubled names, broken entries and unused terms', () => {
    const glossary =
      '- term: VRAM\n  text: Speicher.\n  aliases: [Grafikspeicher]\n‹›‹›- term: Grafikspeicher\n  text: Auch.\n‹›- text: ohne Namen\n';
    expect(findMarked('## Folie\n\n[[Vram]] und ‹›[[VRM]] sowie [[VRAM|Speicher]]', undefined, { glossary }))
      .toMatchInlineSnapshot(`
      "duplicate-term (error)
        "Grafikspeicher" also stands for "VRAM".
        Keep the name in one of the two entries.
      unused-term (notice)
        No slide links 1 of 2 terms: Grafikspeicher.
        Type [[Grafikspeicher]] where it first matters, or leave it as it is.
      wrong-value (error)
        An entry of the glossary needs a term and a text.
        Write: - term: Name, and below it: text: One sentence.
      unknown-term (error)
        The glossary has no entry "VRM".
        Type one of: VRAM, Grafikspeicher; or add the term."
    `);
    expect(findMarked('## Folie', undefined, { glossary: '‹›- term: A\n  text: x\n- term: B\n  text: y\n' }))
      .toMatchInlineSnapshot(`
      "unused-term (notice)
        No slide links 2 of 2 terms: A, B.
        Type [[A]] where it first matters, or leave it as it is."
    `);
    expect(findMarked('## Folie', undefined, { glossary: '- term: ‹›"A\n' }).split('\n')[0]).toBe(
      'broken-yaml (error)',
    );
  });
});

describe('entries of the glossary that mean nothing', () => {
  const find = (glossary: string) => {
    const { findings } = compileFiles({ 'deck.yaml': 'title: P', 'glossary.yaml': glossary, 'a.md': '# A\n\n[[A]]' });
    return findings
      .filter(({ file }) => file.endsWith('.yaml'))
      .map(({ rule, line, column }) => `${line}:${column} ${rule}`);
  };
  const entry = '- term: A\n  text: x\n';

  it.each([
    ['- term: B\n  text: " "\n', '3:1 wrong-value'],
    ['- term: B\n  text: x\n  alias: [b]\n', '5:3 unknown-key'],
    ['- term: B\n  text: x\n  aliases: [c, c]\n', '3:1 duplicate-term'],
    ['- term: B\n  text: x\n  lang: "en onclick=x"\n', '5:3 wrong-value'],
    ['- term: B\n  text: x\n- term: b\n  text: y\n', '5:1 duplicate-term'],
    ['- B\n', '3:1 wrong-value'],
    ['- term: [B]\n  text: x\n', '3:1 wrong-value'],
    ['- term: B\n  text: x\n  aliases: [{ a: b }]\n', '3:1 wrong-value'],
    ['- term: B\n\ttext: x\n', '4:1 broken-yaml'],
    ['- &a B\n', '3:3 broken-yaml'],
    ['- term: !foo B\n  text: x\n', '3:9 broken-yaml'],
    ['- term: "B\\e[1m"\n  text: x\n', '3:9 broken-yaml'],
    ['-   # Bemerkung\n  term: B\n', '4:3 wrong-value'],
  ])('are a finding: %j', (more, expected) => {
    expect(find(entry + more)).toContain(expected);
  });

  it.each(['A:\n  text: x\n', 'term: A', 'A'])('also where there is no list: %j', (text) => {
    expect(find(text)).toEqual(['1:1 broken-yaml']);
  });

  it('are read where a name is a number, a word like yes, or the only one', () => {
    const glossary = `${entry}  aliases: other\n- term: 404\n  text: x\n  aliases: [1.10, yes]\n`;
    const text = '# A\n\n[[other]] [[404]]\n\n---\n\n## B\n\n[[1.10]]\n\n---\n\n## C\n\n[[yes]]';
    const { findings } = compileFiles({ 'deck.yaml': 'title: P', 'glossary.yaml': glossary, 'a.md': text });
    expect(findings).toEqual([]);
  });

  it('that cannot be read are told once, and no name of theirs is called unknown', () => {
    const { findings } = compileFiles({
      'deck.yaml': 'title: P',
      'glossary.yaml': '- term: a: b',
      'a.md': '# A\n\n[[A]]',
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['broken-yaml']);
  });

  it.each([entry, `${entry}  chapter: 1\n  lang: en\n  aliases: [b, C]\n`, '[{ term: A, text: x }]', '', '# leer\n'])(
    'are no finding: %j',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('quizzes, formulas and widgets', () => {
  it('reports quizzes that cannot be answered', () => {
    expect(findMarked('## Folie\n\n‹›::: quiz\nFrage?\n\n- [ ] a\n- [ ] b\n:::')).toMatchInlineSnapshot(`
      "quiz-without-right-answer (error)
        No answer of this quiz is marked as right.
        Type "- [x]" before each right answer."
    `);
    expect(findMarked('## Folie\n\n‹›‹›::: quiz\n- [x] a\n:::')).toMatchInlineSnapshot(`
      "quiz-without-question (error)
        This quiz has no question.
        Type the question as text before the list of answers.
      quiz-without-answers (error)
        This quiz has fewer than two answers.
        Type a list: "- [x] right" and "- [ ] wrong"."
    `);
  });

  it('reports formulas that cannot be read', () => {
    expect(findMarked('## Folie\n\nText ‹›$\\frac{1$ und $x^2$.').split('\n')[0]).toBe('broken-formula (error)');
  });

  it('reports unknown widgets, attributes and values', () => {
    expect(
      findMarked(
        '## Folie\n\n‹›<vram-rechner></vram-rechner>\n\n<vram-calculator ‹›modell="x" ‹›model="gpt-9"></vram-calculator>',
      )
        .split('\n')
        .filter((line) => !line.startsWith('  ')),
    ).toEqual(['unknown-widget (error)', 'unknown-attribute (error)', 'wrong-value (error)']);
  });
});
