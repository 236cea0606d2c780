// Code that steps point at: what authors write behind the fence, and what becomes of it.

import { describe, expect, it } from 'vitest';
import { readFence } from '../../../../../src/compiler/plugins/code/fence.ts';
import { compileText, findMarked } from '../../compile-text.ts';

function describeFence(written: string): string {
  const { language, lines } = readFence(written);
  if (!lines) return language;
  const steps = lines.steps.map((step) => (step === 'all' ? step : [...step].join(',')));
  return `${language} ${steps.join('|')} ${lines.start === undefined ? '' : `from ${lines.start}`}`.trim();
}

describe('readFence(written)', () => {
  it.each([
    ['js', 'js'],
    ['', ''],
    ['js [1-2|3]', 'js 1,2|3 from 1'],
    ['js [5: 1|2]', 'js 1|2 from 5'],
    ['js [|4,6-7|]', 'js all|4,6,7|all from 1'],
    ['js []', 'js all from 1'],
    ['[1|2]', '1|2 from 1'],
    ['js [server.js]', 'js'],
    ['ts {1,3-5|7}', 'ts 1,3,4,5|7'],
    ['ts{2}', 'ts 2'],
    ['ts {all|1|none}{lines:true,startLine:5}', 'ts all|1| from 5'],
    ['ts {monaco}', 'ts'],
    ['{.python code-line-numbers="|2-3"}', 'python all|2,3 from 1'],
    ['{.python .numberLines startFrom="100"}', 'python all from 100'],
    ['{.python code-line-numbers="false"}', 'python'],
    ['{python}', 'python'],
    ['c++ [1]', 'c++ 1 from 1'],
    ['js [3-1|0]', 'js |0 from 1'],
  ])('reads "%s"', (written, expected) => {
    expect(describeFence(written)).toBe(expected);
  });
});

describe('code that steps point at', () => {
  it('has a mark for each step, and lines that know their steps', () => {
    const { written, findings } = compileText('## Code\n\n```js [1-2|3]\nlet a = 1;\nlet b = 2;\na + b;\n```');
    expect(findings).toEqual([]);
    expect(written.match(/<span class="code-step[^>]*>/g)).toEqual([
      '<span class="code-step" data-step="0">',
      '<span class="code-step fragment" data-step="1">',
    ]);
    expect(written.match(/<span class="code-line[^>]*>/g)).toEqual([
      '<span class="code-line" data-meant="0" data-others="1">',
      '<span class="code-line" data-meant="0" data-others="1">',
      '<span class="code-line" data-meant="1" data-others="0">',
    ]);
  });

  it('keeps colours that go on over a line end', () => {
    const { written } = compileText('## Code\n\n```js [1]\nlet a = `x\ny`;\n```');
    expect(written).toContain('<span class="hljs-string">`x\n</span></span>');
    expect(written).toContain('<span class="hljs-string">y`</span>;</span>');
  });

  it('takes what a comment says, and numbers from where it says', () => {
    const { written } = compileText(
      '## Code\n\n```js\na\nb\n```\n<!-- .element: data-line-numbers="1|2" data-ln-start-from="7" -->',
    );
    expect(written).toContain('<code class="hljs language-js numbered-lines" style="counter-reset:line 6"');
    expect(written).toContain('<span class="code-step fragment" data-step="1">');
    expect(written).not.toContain('data-line-numbers');
  });

  it('has its steps at the place among those of the slide that its author gives', () => {
    const { written } = compileText(
      '## Code\n\n```js [1|2|1-2]\na\nb\n```\n<!-- .element: data-fragment-index="4" -->',
    );
    expect(written).toContain('data-step="0"></span>');
    expect(written).toContain('data-step="1" data-fragment-index="4"></span>');
    expect(written).toContain('data-step="2" data-fragment-index="5"></span>');
  });

  it('reports lines that are not there, and more steps than it can show', () => {
    const steps = Array.from({ length: 18 }, () => '1').join('|');
    expect(findMarked(`## Code\n\n‹›\`\`\`js [1|4]\na\nb\n\`\`\`\n\n‹›\`\`\`js [${steps}]\na\n\`\`\``))
      .toMatchInlineSnapshot(`
      "no-such-line (warning)
        A step points at line 4, but this code has 2.
        Count the lines of the block from 1: [1-2]
      too-many-steps (warning)
        This code has 18 steps; those behind the 16th are left out.
        Divide the code among several slides."
    `);
  });
});
