import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nameFinal } from '../../../../../src/commands/run/output/replace-folder.ts';

it('names a file as it will be, from where the command was started', () => {
  const part = 'garden.part-9239048a-7fcb-4fa5-87f3-1dbbbbd3639c';
  expect(nameFinal(join(process.cwd(), 'release', part, 'garden.epub'))).toBe(join('release', 'garden', 'garden.epub'));
  expect(nameFinal('export/garden.epub')).toBe('export/garden.epub');
});
