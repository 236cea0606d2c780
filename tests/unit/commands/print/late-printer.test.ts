import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mayBeMeasured } from '../../../../src/commands/check/say-overflow.ts';
import { withLatePrinter } from '../../../../src/commands/print/session.ts';
import { createNeutralDeck } from '../../../fixtures/neutral-deck.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'browser-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A browser that does not start, and where it leaves that it was asked to. */
function writeBrowser() {
  const [executablePath, trace] = [join(folder, 'program'), join(folder, 'started')];
  writeFileSync(executablePath, `#!/bin/sh\ntouch "${trace}"\nexit 7\n`, { mode: 0o755 });
  return { launch: { executablePath, args: [] }, isStarted: () => existsSync(trace) };
}

it('a browser that nobody needs is not started', async () => {
  const { launch, isStarted } = writeBrowser();
  expect(await withLatePrinter(launch, () => Promise.resolve('built'))).toBe('built');
  expect(isStarted()).toBe(false);
});

it('a browser that does not start is told to who needs it, and to nobody else', async () => {
  const { launch, isStarted } = writeBrowser();
  const visited = withLatePrinter(launch, ({ visit }) => visit(folder, () => Promise.resolve()));
  await expect(visited).rejects.toThrow('it ended with code 7');
  const built = await withLatePrinter(launch, ({ start }) => {
    start();
    return Promise.resolve('built');
  });
  expect([built, isStarted()]).toEqual(['built', true]);
});

it.each([
  [60, true],
  [600, false],
])('a deck of %i slides may be laid out: %s', (count, expected) => {
  const files = Object.entries(createNeutralDeck(count)).map(([path, text]) => ({ path, text }));
  expect(mayBeMeasured(files)).toBe(expected);
});
