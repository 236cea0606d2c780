import { describe, expect, it } from 'vitest';
import { listFindings } from '../../../../../src/compiler/vite/dev/listed-findings.ts';

const found = (level: 'error' | 'warning', line: number) =>
  ({
    level,
    rule: 'small',
    file: 'slides/a.md',
    line,
    column: 1,
    message: `Too small: ${line}.`,
    fix: 'Larger.',
  }) as const;

describe('listFindings(findings)', () => {
  it('lists equal ones once, with their number and first places, and no errors', () => {
    const list = listFindings([found('error', 9), ...[1, 2, 3, 4, 5, 6].map((line) => found('warning', line))]);
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ rule: 'small', fix: 'Larger.', count: 6 });
    expect(list[0]?.places.map(({ shown }) => shown)).toEqual([1, 2, 3, 4].map((line) => `slides/a.md:${line}:1`));
    expect(list[0]?.places[0]?.path).toMatch(/^\/.*slides\/a\.md:1:1$|^[A-Z]:/);
  });
});
