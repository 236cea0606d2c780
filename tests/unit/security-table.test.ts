// SECURITY.md promises nothing without a test.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Attacked how'));

describe('the table of SECURITY.md', () => {
  it('has a row for each way', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(rows)('%s', (row) => {
    const files = [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
