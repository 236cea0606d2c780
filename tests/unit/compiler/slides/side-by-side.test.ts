// Pictures that follow each other share the room of a slide.

import { describe, expect, it } from 'vitest';
import { createDiagramLoader } from '../../../../src/compiler/vite/diagrams.ts';
import { compileFiles } from '../compile-text.ts';

const { drawDiagram = () => '' } = await createDiagramLoader()([{ path: 'a.md', text: '```mermaid' }]);

const photo = '![Foto](foto.jpg)';
const read = (body: string, start = '# A\n\n---\n\n## B\n\n') => {
  const { written } = compileFiles({ '01-a.md': start + body }, { drawDiagram });
  return [...written.matchAll(/<div class="pictures" style="--parts:([^"]*)">/g)].map(([, parts = '']) =>
    parts.replaceAll('minmax(0,', '').replaceAll(')', ''),
  );
};
const pictures = (count: number) => Array<string>(count).fill(photo).join('\n\n');
const chart = (direction: 'LR' | 'TD', nodes: number) =>
  `\`\`\`mermaid\nflowchart ${direction}\n${[...Array(nodes).keys()].map((node) => `  A${node} --> A${node + 1}`).join('\n')}\n\`\`\``;

describe('pictures one after the other', () => {
  it.each([
    [1, []],
    [2, ['1.33fr 1.33fr']],
    [4, ['1fr 1fr']],
    [6, ['1fr 1fr 1fr']],
  ])('%i stand in the columns that leave them largest', (count, columns) => {
    expect(read(pictures(count))).toEqual(columns);
  });

  it.each([
    ['text', `${photo}\n\nText\n\n${photo}`],
    ['a line of text in their paragraph', `${photo}\nText\n\n${photo}`],
    ['shares of the width of their own', `![a](foto.jpg){width=40%}\n\n![b](foto.jpg){width=40%}`],
    ["an author's element", `<div>\n\n${photo}\n\n${photo}\n\n</div>`],
  ])('stay as they are with %s', (_, body) => {
    expect(read(body)).toEqual([]);
  });

  it('are one group with comments between, and two with text between', () => {
    expect(read(`${photo}\n\n<!-- x -->\n\n${photo}`)).toHaveLength(1);
    expect(read(`${pictures(2)}\n\nText\n\n${pictures(2)}`)).toHaveLength(2);
  });

  it('stand side by side on the title slide, too', () => {
    expect(read(pictures(2), '# A\n\n')).toHaveLength(1);
  });
});

describe('diagrams one after the other', () => {
  it('stand side by side when they are high, and below each other when they are wide', () => {
    expect(read(`${chart('TD', 3)}\n\n${chart('TD', 3)}`)[0]?.split(' ')).toHaveLength(2);
    expect(read(`${chart('LR', 9)}\n\n${chart('LR', 9)}`)).toEqual(['1fr']);
  });
});
