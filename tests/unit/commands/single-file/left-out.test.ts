import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { singleFile } from '../../../../src/commands/single-file/plugin.ts';

describe('the single file', () => {
  it('leaves the encoder of the token counter out, which weighs as much as all the rest', async () => {
    const { define, build: settings } = singleFile.settings;
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      define: define ?? {},
      build: {
        ...settings,
        write: false,
        lib: { entry: 'src/widgets/token-counter/encoder-loader.ts', formats: ['es'] },
      },
    });
    // Not watched, so this is one output, or a list of one.
    const [{ output }] = (Array.isArray(built) ? built : [built]) as [{ output: readonly { code?: string }[] }];
    const code = output.map((file) => file.code ?? '').join('');
    expect(code).toContain('absent');
    expect(code.length).toBeLessThan(5_000);
  });
});
