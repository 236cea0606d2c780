import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The folders that commands have made for themselves. */
const listSites = (): string[] => readdirSync(folder).filter((name) => name.startsWith('deck-'));

describe('npm start', () => {
  it('says address and end, keys, and where QR codes lead in one line each, serves from a folder of its own, and leaves nothing behind', async () => {
    const before = existsSync('dist');
    const seen: unknown[] = [];
    const { code, output, errors } = await runCommand('start', ['--port', '0'], {
      environment: { SLIDES: 'tests/fixtures/deck', TMPDIR: folder },
      watch: (child, told) => {
        const [, address] = /^The deck runs at (\S+) /m.exec(told) ?? [];
        if (address === undefined || !told.includes('base: ')) return;
        seen.push(listSites().length, existsSync('dist') === before);
        void Promise.all(['', 'no/such/page'].map((path) => fetch(address + path)))
          .then(async ([page, missing]) => {
            seen.push(page?.status, missing?.status, await missing?.text());
          })
          .finally(() => child.kill('SIGINT'));
      },
    });
    expect(seen).toEqual([1, true, 200, 404, expect.stringContaining('Diese Seite gibt es nicht')]);
    expect(output.split('\n')).toEqual([
      expect.stringMatching(/^The deck runs at http:\/\/localhost:\d+\/ until Ctrl\+C stops it\.$/),
      'For a talk: F is full screen, S the speaker view, ? all keys; the rest: README.md, "Give the talk".',
      expect.stringMatching(/^QR codes are missing: .+ tests\/fixtures\/deck\/deck\.yaml: base: /),
      '',
    ]);
    expect([code, errors, listSites()]).toEqual([0, '', []]);
  });
});
