import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer, isFileServingAllowed, resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import { deck } from '../../../../src/compiler/vite/plugin.ts';

describe('the dev server', () => {
  it.each([
    ['tests/fixtures/deck/figures/stapel.svg', false],
    ['tests/fixtures/deck/01-text.md', false],
    ['.env', false],
    ['.git/config', false],
    ['tests/fixtures/neutral-deck.ts', true],
    ['src/main.ts', true],
  ])('serves %s by itself: %s', async (path, isServed) => {
    const config = await resolveConfig({ configFile: false, plugins: [deck('tests/fixtures/deck')] }, 'serve');
    expect(isFileServingAllowed(config, `/@fs${resolve(path)}`)).toBe(isServed);
  });

  it('watches nothing to which a link leads', async () => {
    const config = await resolveConfig({ configFile: false, plugins: [deck('tests/fixtures/deck')] }, 'serve');
    expect(config.server.watch).toMatchObject({ followSymlinks: false });
  });

  it('reads what was saved again within a moment, of which Vite does not tell', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dev-'));
    const file = join(folder, '01-garten.md');
    await writeFile(file, '# Garten');
    const plugin = deck(folder);
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin],
      server: { ws: false },
    });
    const readTitle = (): string | undefined => plugin.api?.result()?.deck.title;
    try {
      server.watcher.removeAllListeners();
      await writeFile(file, '# Hof');
      const change = plugin.hotUpdate as (this: object, save: object) => Promise<unknown>;
      await change.call({ environment: { name: 'client' } }, { file, server, modules: [] });
      expect(readTitle()).toBe('Hof');
      await writeFile(file, '# Haus');
      await expect.poll(readTitle).toBe('Haus');
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  });
});
