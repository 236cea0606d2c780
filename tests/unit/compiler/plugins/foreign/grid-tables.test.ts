// Tables that are drawn with plus signs and bars.

import { describe, expect, it } from 'vitest';
import { compileText } from '../../compile-text.ts';

const table = '+-----+-----+\n| a   | b   |\n+=====+=====+\n| 1   | - x |\n|     | - y |\n+-----+-----+';

describe('a table that is drawn', () => {
  it('stands as it was drawn, and is named', () => {
    const { written, findings } = compileText(`## A\n\nText\n\n${table}\n\nDanach`);
    expect(written).toContain('| a   | b   |\n+=====+=====+\n');
    expect(written).toContain('</pre><p>Danach</p>');
    expect(findings.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['5 drawn-table']);
  });

  it('is not one without a row, or in a code block', () => {
    const { findings } = compileText('## A\n\n+-----+\n\n```\n+-----+\n| a |\n```');
    expect(findings).toEqual([]);
  });
});
