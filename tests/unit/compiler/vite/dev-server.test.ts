import { resolve } from 'node:path';
import { isFileServingAllowed, resolveConfig } from 'vite';
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
});
