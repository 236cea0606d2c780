// What a table says about itself, for screens that are narrower than it.

import { describe, expect, it } from 'vitest';
import { compileText } from '../../compile-text.ts';

const compile = (table: string) => compileText(`## A\n\n${table}`).written;
const readRoom = (table: string) => Number(/--room:([\d.]+)/.exec(compile(table))?.[1]);

describe('the room of a table', () => {
  it.each([
    ['little for short numbers', '| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |', 10, 10],
    ['none for a table without text', '| | |\n|---|---|\n| | |', 10, 10],
    ['a line of comfortable length for each text', `| a | b |\n|---|---|\n| ${'ein Satz '.repeat(9)} | x |`, 10, 12],
    ['more for each column', `| a | b | c | d |\n|---|---|---|---|\n|${' ein langer Satz |'.repeat(4)}`, 22, 25],
    ['a word in one line', `| a | b |\n|---|---|\n| ${'x'.repeat(40)} | x |`, 18, 20],
    ['the parts of a word that may break', `| a | b |\n|---|---|\n| ${'kurzes-'.repeat(6)} | x |`, 10, 10],
    ['the longest term as it is shown', '| a | b |\n|---|---|\n| [[Quelle\\|Herkunft]] | x |', 10, 10],
  ])('is %s', (_, table, least, most) => {
    expect(readRoom(table)).toBeGreaterThanOrEqual(least);
    expect(readRoom(table)).toBeLessThanOrEqual(most);
  });
});

describe('the cells of a table', () => {
  it('name their column as it is read, except the first of each line', () => {
    const written = compile('| Weg | „Kosten“ & mehr[^a] | |\n|---|---|---|\n| Miete | 5 € | x |\n\n[^a]: Netto.');
    expect(written).toContain('<th scope="row">Miete</th><td data-label="„Kosten“ &amp; mehr">');
    expect(written.match(/data-label/g)).toHaveLength(1);
  });
});
