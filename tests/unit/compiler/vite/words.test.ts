import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWidgetRenderer } from '../../../../src/compiler/vite/widget-renderer.ts';
import { resolveWords } from '../../../../src/compiler/vite/words.ts';
import { compileText } from '../compile-text.ts';

type Handler = (this: object, id: string) => Promise<{ readonly id: string } | undefined>;

async function find(language: 'de' | 'en', mode: 'build' | 'dev'): Promise<string | undefined> {
  const { handler } = resolveWords(() => Promise.resolve(language));
  // Of its context the hook reads the mode alone.
  const found = await (handler as unknown as Handler).call({ environment: { mode } }, '#words/search');
  return found?.id;
}

describe('resolveWords(language)', () => {
  it('gives a build a module of its own for each room', async () => {
    expect(await find('en', 'build')).toBe(`${resolve('src/shared/words/en.ts')}?search`);
    expect(await find('de', 'build')).toBe(`${resolve('src/shared/words/de.ts')}?search`);
  });

  it('gives dev the whole file, once', async () => {
    expect(await find('en', 'dev')).toBe(resolve('src/shared/words/en.ts'));
  });
});

it('a calculator is drawn in the language of its deck, one after another', async () => {
  const widgets = createWidgetRenderer();
  const { deck } = compileText('# Slides\n\n---\n\n## Fits\n\n<vram-calculator></vram-calculator>');
  const draw = async (language: string) => {
    const { renderWidget } = await widgets.loadTools({ ...deck, language });
    return renderWidget({ name: 'vram-calculator', attributes: {}, id: 'fits-widget-1' });
  };
  expect(await draw('en')).toMatch(/Just fits on .*21\.7/s);
  expect(await draw('de')).toMatch(/Passt knapp auf .*21,7/s);
}, 60_000);
