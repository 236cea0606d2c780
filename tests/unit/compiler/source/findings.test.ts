// Findings about characters and blocks, each with its place, marked by "‹›" in the text, its message and what it tells to type.

import { describe, expect, it } from 'vitest';
import { compileText, findMarked } from '../compile-text.ts';

describe('characters', () => {
  it('reports what is not UTF-8', () => {
    expect(findMarked('## Gr‹›\uFFFDn\n\nUnd hier ‹›\uFFFD\uFFFD.')).toMatchInlineSnapshot(`
      "not-utf8 (error)
        Here stands something that is not UTF-8 text.
        Save the file with the encoding UTF-8 and check this word.
      not-utf8 (error)
        Here stands something that is not UTF-8 text.
        Save the file with the encoding UTF-8 and check this word."
    `);
  });

  it('reports zero-width, direction-changing and control characters', () => {
    expect(
      findMarked(
        '## A‹›\u200Bb\n\nNach ‹›\u202Elinks\u202C.\n\nBell‹›\u0007 und Verbinder\u200Dda.\n\nVerbinder‹›\u200Dda.',
      ),
    ).toMatchInlineSnapshot(`
      "invisible-character (warning)
        Here stands the invisible character U+200B.
        Delete it; for a blank that must not break type &nbsp;.
      invisible-character (warning)
        Here stands the invisible character U+202E.
        Delete it; for a blank that must not break type &nbsp;.
      invisible-character (warning)
        Here stands the invisible character U+0007.
        Delete it; for a blank that must not break type &nbsp;.
      invisible-character (warning)
        Here stands the invisible character U+200D.
        Delete it; for a blank that must not break type &nbsp;."
    `);
  });

  it.each([
    ['می\u200Cخواهم', []],
    ['الكبيرة\u200F (LLM) و\u200EABC', []],
    ['C++\u200E שלום', []],
    ['क्\u200Dष', []],
    ['a\u200Cb', ['U+200C']],
    ['a\u200Db', ['U+200D']],
    ['a\u200Eb', ['U+200E']],
    ['a\u200Fb', ['U+200F']],
    ['שלום \u202Ex', ['U+202E']],
  ])('knows joiners and marks of direction where a script needs them: %s', (text, expected) => {
    const found = compileText(`## A\n\n${text}`).findings.filter(({ rule }) => rule === 'invisible-character');
    expect(found.flatMap(({ message }) => message.match(/U\+[\dA-F]+/g))).toEqual(expected);
  });

  it('reports control characters of the second kind and what is no character at all', () => {
    const found = findMarked('## A\n\na‹›\u0093b\n\nc‹›\uFFFEd\n\ne‹›\uD800f\n\ng‹›\u0000h');
    expect(found.match(/U\+[\dA-F]+/g)).toEqual(['U+0093', 'U+FFFE', 'U+D800', 'U+0000']);
  });

  it('leaves tabs, soft hyphens, no-break spaces and emoji sequences alone', () => {
    expect(findMarked('## A\n\n\tCode\n\nSilben\u00ADtrennung, 1\u00A0000\u202Fm')).toBe('');
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Mac line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('names the same places in a file with %s', (_, change) => {
    const text = '---\ntitle: x\n---\n\n## Folie\n\nText‹›[^a] und [‹›';
    expect(findMarked(change(text.replace(' und [‹›', '.\n\n‹›::: x\n:::')))).toContain('unknown-container');
    expect(compileText(change('---\ntitle: x\n---\n## Eins\n\n---\n\n## Zwei\n')).deck.slides).toHaveLength(2);
  });
});

describe('blocks', () => {
  it('reports an unclosed fence', () => {
    expect(findMarked('## Folie\n\n‹›```js\nlet a\n\n---\n\n## Noch Code')).toMatchInlineSnapshot(`
      "unclosed-fence (error)
        This code block (\`\`\`) is never closed.
        Type \`\`\` on a line of its own after the code."
    `);
    expect(findMarked('## Folie\n\n- Punkt\n\n  ‹›~~~~\n  ~~~\n')).toMatchInlineSnapshot(`
      "unclosed-fence (error)
        This code block (~~~~) is never closed.
        Type ~~~~ on a line of its own after the code."
    `);
  });

  it('reports an unclosed comment', () => {
    expect(findMarked('## Folie\n\nText\n\n‹›<!-- offen\n\n---\n\n## Noch Bemerkung')).toMatchInlineSnapshot(`
      "unclosed-comment (error)
        This comment (<!--) is never closed.
        Type --> after the comment."
    `);
  });

  it('reports unclosed, unknown and stray containers', () => {
    expect(findMarked('## Folie\n\n‹›::: columns\n‹›::: colum\nText\n:::\n\n---\n\n‹›:::\n\n> ‹›::: x\n> :::'))
      .toMatchInlineSnapshot(`
        "unclosed-container (error)
          The container "columns" is not closed on its slide.
          Type ::: on a line of its own where it ends.
        unknown-container (warning)
          There is no container "colum": what stands in it is shown without it.
          Type one of: column, columns, card, cards, numbers, steps, badge, question, quiz.
        stray-container-end (error)
          This ":::" closes a container, but none is open here.
          Delete the line, or open a container above it: ::: cards
        unknown-container (warning)
          There is no container "x": what stands in it is shown without it.
          Type one of: columns, column, cards, card, numbers, steps, badge, question, quiz."
      `);
  });

  it('reports what is nested too deep', () => {
    expect(findMarked(`## Folie\n\nText\n\n‹›${'> '.repeat(60)}x`)).toMatchInlineSnapshot(`
      "too-deep (error)
        Here lists, quotes, containers or emphasis stand inside one another more than 40 times.
        Take out some levels, or put the text into a code block."
    `);
  });
});
