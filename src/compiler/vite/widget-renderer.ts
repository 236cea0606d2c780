// Brings the widgets' own world to the build, when a slide uses one: what their tags may say, their components,
// which are written for Vite, and their styles.

import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import type { InlineConfig, Plugin } from 'vite';
import { findInterfaceLanguage, type InterfaceLanguage } from '../../shared/words/languages.ts';
import type { WidgetSchemas } from '../../widgets/data/attributes.ts';
import { readLanguage } from '../chapters/language.ts';
import type { RenderTools } from '../document/document.ts';
import type { CompileInput, Deck, SourceFile } from '../types.ts';
import { bundleScript } from './bundle-script.mjs';
import { resolveWords } from './words.ts';

const entry = 'src/widgets/render.tsx';
const folders = ['src/widgets', 'src/shared'].map((folder) => resolve(folder) + sep);

/** What the entry exports. */
interface Widgets {
  readonly schemas: WidgetSchemas;
  readonly renderWidget: RenderTools['renderWidget'];
  readonly readStyles: (names: Iterable<string>) => string;
}

/** The widgets as the build needs them. */
interface WidgetRenderer {
  /** What the compiler needs for the tags in these files; nothing when they hold none. */
  readonly loadWidgets: (files: readonly SourceFile[]) => Promise<Pick<CompileInput, 'widgets' | 'renderWidget'>>;
  /** What draws the widgets of a deck. */
  readonly loadTools: (deck: Deck) => Promise<RenderTools>;
  /** Loads it all anew after one of its files has changed. */
  readonly forget: (file: string) => void;
}

/** How the widgets are loaded for a language. */
type LoadWidgets = (language: InterfaceLanguage) => Promise<Widgets>;

/** Loads the widgets once for each language, with the first deck that holds one: as a bundle, unless it is said how else. */
export function createWidgetRenderer(loadWidgets: LoadWidgets = loadBundledWidgets): WidgetRenderer {
  const loading = new Map<InterfaceLanguage, Promise<Widgets>>();
  const load = (deckLanguage: string | undefined) => {
    const language = findInterfaceLanguage(deckLanguage);
    const widgets = loading.get(language) ?? loadWidgets(language).then(drawOnce);
    loading.set(language, widgets);
    return widgets;
  };
  return {
    loadWidgets: async (files) => {
      if (!files.some(({ text }) => /<[a-z][a-z0-9]*-/.test(text))) return {};
      const { schemas, renderWidget } = await load(readLanguage(files));
      return { widgets: schemas, renderWidget };
    },
    loadTools: async ({ slides, language }) => {
      const used = slides.map(({ id, body }) => ({
        id,
        names: body.flatMap((piece) => (piece.kind === 'widget' ? [piece.name] : [])),
      }));
      const first = used.find(({ names }) => names.length > 0);
      if (!first) return { renderWidget: () => '' };
      const { renderWidget, readStyles } = await load(language);
      const names = new Set(used.flatMap((slide) => slide.names));
      return { renderWidget, widgetStyles: { slide: first.id, text: readStyles(names) } };
    },
    forget: (file) => {
      if (folders.some((folder) => resolve(file).startsWith(folder))) loading.clear();
    },
  };
}

/** Loads the widgets' files as they are now. */
export async function loadWidgetFiles(language: InterfaceLanguage): Promise<Widgets> {
  const { runnerImport } = await import('vite');
  const config: InlineConfig = { configFile: false, logLevel: 'warn', plugins: [createWords(language)] };
  const { module } = await runnerImport<Widgets>(resolve(entry), config);
  return module;
}

async function loadBundledWidgets(language: InterfaceLanguage): Promise<Widgets> {
  const plugins = [createWords(language)];
  const bundle = await bundleScript({ script: entry, name: `widgets-${language}`, plugins });
  if (bundle === undefined) return loadWidgetFiles(language);
  return (await import(/* @vite-ignore */ pathToFileURL(bundle).href)) as Widgets; // The entry's, as one file.
}

function createWords(language: InterfaceLanguage): Plugin {
  return { name: 'words', resolveId: resolveWords(() => Promise.resolve(language)) };
}

/** The same widgets, of which each state is drawn once, and their styles are made small once. */
function drawOnce({ schemas, renderWidget, readStyles }: Widgets): Widgets {
  const known = new Map<string, string>();
  const once = (key: string, make: () => string): string => {
    const text = known.get(key) ?? make();
    known.set(key, text);
    return text;
  };
  return {
    schemas,
    renderWidget: (call) => once(JSON.stringify(call), () => renderWidget(call)),
    readStyles: (names) => once(`styles ${[...names].join(' ')}`, () => shorten(readStyles(names))),
  };
}

function shorten(styles: string): string {
  return transform({ filename: 'widgets.css', code: Buffer.from(styles), minify: true }).code.toString();
}
