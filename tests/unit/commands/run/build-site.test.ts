import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSite } from '../../../../src/commands/run/build-site.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'build-site-'));
});
afterEach(() => rmSync(place, { recursive: true }));

it('the slides folder is "slides" where none is named, or nothing', async () => {
  vi.stubEnv('SLIDES', '');
  vi.resetModules();
  expect((await import('../../../../src/commands/run/chosen-deck.ts')).slidesFolder).toBe('slides');
  vi.unstubAllEnvs();
});

describe('buildSite(options)', () => {
  it('says in one line that it cannot write', async () => {
    writeFileSync(join(place, 'file'), '');
    await expect(buildSite({ outDir: join(place, 'file/site') })).rejects.toThrow(
      /^Cannot write .+site: a part of the path is a file, not a folder\.$/,
    );
  });

  it('builds no page with code that is not ours, and says so in one line', async () => {
    const finish = (page: string): string => page.replace('</main>', '<script>alert(1)</script></main>');
    await expect(buildSite({ outDir: join(place, 'site'), finish })).rejects.toThrow(
      /^The page holds a script that the compiler has not written, and is not built: alert\(1\)$/,
    );
    expect(existsSync(join(place, 'site/index.html'))).toBe(false);
  });
});
