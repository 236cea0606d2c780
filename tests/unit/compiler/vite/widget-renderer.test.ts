import { beforeAll, describe, expect, it } from 'vitest';
import { createWidgetRenderer } from '../../../../src/compiler/vite/widget-renderer.ts';
import { compileText } from '../compile-text.ts';

const renderer = createWidgetRenderer();
const tag = '<vram-calculator bits="q8_0"></vram-calculator>';
const withWidget = compileText(`# Folien\n\n---\n\n## Rechnen\n\n${tag}\n\n---\n\n## Noch einmal\n\n${tag}`).deck;

beforeAll(async () => {
  await renderer.loadTools(withWidget);
}, 60_000);

describe('loadWidgets(files)', () => {
  it('knows each widget by the name of its folder', async () => {
    const { widgets } = await renderer.loadWidgets([{ path: 'slides/01-a.md', text: tag }]);
    expect(Object.keys(widgets?.['vram-calculator'] ?? {})).toEqual([
      'model',
      'bits',
      'context',
      'users',
      'kv',
      'card',
    ]);
  });

  it('loads nothing for text without such tags', async () => {
    expect(await renderer.loadWidgets([{ path: 'slides/01-a.md', text: '<b>a-b</b> <!-- c -->' }])).toEqual({});
  });
});

describe('loadTools(deck)', () => {
  it('gives the styles to the first slide with a widget, in few bytes', async () => {
    const { widgetStyles } = await renderer.loadTools(withWidget);
    expect(widgetStyles?.slide).toBe('rechnen');
    expect(widgetStyles?.text).toMatch(/^\.widget\{.*\}vram-calculator\{.*\}$/);
    expect(widgetStyles?.text).not.toContain('/*');
  });

  it('draws a widget', async () => {
    const { renderWidget } = await renderer.loadTools(withWidget);
    expect(renderWidget({ name: 'vram-calculator', attributes: {}, id: 'probe' })).toContain('<output name="total"');
  });

  it('has no styles for a deck without widgets', async () => {
    expect((await renderer.loadTools(compileText('# Folien').deck)).widgetStyles).toBeUndefined();
  });
});
