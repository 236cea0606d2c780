import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

// As if taking files in had a fault.
vi.mock('../../../../src/commands/single-file/files.ts', () => ({
  takeIn: (page: string) => page,
  takeIntoStyles: (styles: string) => styles,
}));
vi.resetModules();
const { writeSingleFile } = await import('../../../../src/commands/single-file/write.ts');
const folder = mkdtempSync(join(tmpdir(), 'single-file-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.resetModules();
});

it('writeSingleFile(folder) writes no file that would need others, and lists what it would need', async () => {
  const path = join(folder, 'llms-selbst-hosten.html');
  const error: unknown = await writeSingleFile(folder).catch((thrown: unknown) => thrown);
  const [message, ...needed] = String(error).split('\n  ');
  expect(message).toBe(`Error: ${path} would not be a single file and is not written; it would need:`);
  // Besides what the slides offer to be taken along, which changes with them.
  const ofPage = needed.filter((line) => !/^<a href="(?:slides\/|[\w-]+\.(?:docx|md)")/.test(line));
  expect(ofPage).toEqual(['<link href="./icon.png">', '<a href="linkliste.csv">', '<a href="linkliste.json">']);
  expect(existsSync(path)).toBe(false);
});
