import { describe, expect, it } from 'vitest';
import { compileText } from '../compile-text.ts';

const findAll = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), ([, found]) => found);

/** A quiz with so many answers, of which these are right. */
function writeQuiz(count: number, right: readonly number[]): string {
  const answers = Array.from(
    { length: count },
    (_, index) => `- [${right.includes(index) ? 'x' : ' '}] Wort ${index + 1}`,
  );
  return `::: quiz\nWelches Wort?\n\n${answers.join('\n')}\n:::\n`;
}

describe('the answers of a quiz', () => {
  it('have letters, in the list and where the right ones are named', () => {
    const { written } = compileText(`## Folie\n\n${writeQuiz(4, [1, 3])}`);
    expect(findAll(written, /\/> <b>(\w+)<\/b> <span>/g)).toEqual(['A', 'B', 'C', 'D']);
    expect(written).toContain('<strong>Richtig:</strong> <b>B</b> Wort 2; <b>D</b> Wort 4</p>');
    expect(written).toContain('data-right="2 4"');
  });

  it('go on behind Z with two letters', () => {
    const letters = findAll(compileText(`## Folie\n\n${writeQuiz(54, [0])}`).written, /\/> <b>(\w+)<\/b>/g);
    expect(letters.slice(24, 29)).toEqual(['Y', 'Z', 'AA', 'AB', 'AC']);
    expect(letters.at(-1)).toBe('BB');
  });
});

describe('a question', () => {
  const count = /question-count">([^<]+)/g;

  it('says which of several it is, also in the notes', () => {
    const text = `<!-- .slide: class="quiz" -->\n\n## Folie\n\n${writeQuiz(2, [0])}\n${writeQuiz(2, [1])}\nNote:\nText\n\n${writeQuiz(2, [1])}`;
    const { written } = compileText(text);
    expect(findAll(written, count)).toEqual(['Frage 1 von 3', 'Frage 2 von 3', 'Frage 3 von 3']);
  });

  it('counts where it stands in columns', () => {
    const text = `## Folie\n\n::: columns\n::: column\n${writeQuiz(2, [0])}:::\n::: column\n${writeQuiz(2, [1])}:::\n:::\n\n${writeQuiz(2, [1])}`;
    expect(findAll(compileText(text).written, count)).toEqual(['Frage 1 von 3', 'Frage 2 von 3', 'Frage 3 von 3']);
  });

  it('that is alone says nothing of it', () => {
    expect(findAll(compileText(`## Folie\n\n${writeQuiz(2, [0])}`).written, count)).toEqual([]);
  });
});
