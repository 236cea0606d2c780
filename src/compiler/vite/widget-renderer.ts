// Brings the widgets' own world to the build, when a slide uses one: their components, which are written
// for Vite, and their styles.

import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { runnerImport } from 'vite';
import { widgetNames } from '../../widgets/data/attributes.ts';
import type { RenderTools } from '../document/document.ts';
import type { Deck } from '../types.ts';

const entry = 'src/widgets/render.tsx';
const styleFiles = ['src/widgets/kit/widgets.css', ...widgetNames.map((name) => `src/widgets/${name}/${name}.css`)];
const folders = ['src/widgets', 'src/shared', 'src/styles'].map((folder) => resolve(folder) + sep);
const tag = new RegExp(`<(?:${widgetNames.join('|')})[ >]`);

interface Loaded extends Pick<RenderTools, 'renderWidget'> {
  readonly styles: string;
}

/** Loads what draws widgets, once; `forget` makes it load anew after one of its files has changed. */
export function createWidgetRenderer(): { load: (deck: Deck) => Promise<RenderTools>; forget: (file: string) => void } {
  let loading: Promise<Loaded> | undefined;
  return {
    load: async ({ slides }) => {
      const first = slides.find(({ bodyHtml }) => tag.test(bodyHtml));
      if (!first) return { renderWidget: () => '' };
      loading ??= loadWidgets();
      const { renderWidget, styles } = await loading;
      return { renderWidget, widgetStyles: { slide: first.id, text: styles } };
    },
    forget: (file) => {
      if (folders.some((folder) => resolve(file).startsWith(folder))) loading = undefined;
    },
  };
}

async function loadWidgets(): Promise<Loaded> {
  const { module } = await runnerImport<Pick<RenderTools, 'renderWidget'>>(resolve(entry), {
    configFile: false,
    logLevel: 'warn',
  });
  const styles = await Promise.all(styleFiles.map((file) => readFile(file, 'utf8')));
  return { renderWidget: module.renderWidget, styles: shorten(styles.join('')) };
}

/** Our own styles without comments, line ends and indents. */
function shorten(styles: string): string {
  return styles
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}
