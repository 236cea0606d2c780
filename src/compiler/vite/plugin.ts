// The plugin for Vite in dev: compiles the slides folder into index.html, shows findings, serves the files beside the
// slides, and brings a saved slide into the open page.

import { devEvents, type OpenedPage } from '../../shared/markup.ts';
import { findInterfaceLanguage } from '../../shared/words/languages.ts';
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { resolveConfig, type EnvironmentModuleNode, type Plugin, type ViteDevServer } from 'vite';
import type { Finding } from '../findings.ts';
import { findRoot } from './folder/folder.ts';
import { compile } from '../index.ts';
import { createMemory } from '../memory.ts';
import { fillTemplate } from './fill-template.ts';
import { checkFolder } from './folder/locate.ts';
import { createOpenPages } from './dev/open-pages.ts';
import { createSavedFolder } from './dev/saved-folder.ts';
import { serveSiteFiles } from './folder/site-files.ts';
import { createDiagramLoader } from './diagrams.ts';
import { readBoot } from './scripts.ts';
import { createWidgetRenderer, loadWidgetFiles } from './widget-renderer.ts';
import { resolveWords } from './words.ts';
import type { CompileResult } from '../types.ts';

/** What the plugin tells the command that runs it. */
interface DeckPluginApi {
  /** The last compilation. */
  readonly result: () => CompileResult | undefined;
}

/** What whoever builds may add. */
interface DeckOptions {
  /** Public address of the deck; wins over `base` in deck.yaml. */
  readonly base?: string | undefined;
  /** The only chapter, where the deck is one file of the folder. */
  readonly chapter?: string | undefined;
  /** Says what was found in a deck that is strict or not, each time. */
  readonly report?: ((findings: readonly Finding[], isStrict: boolean) => void) | undefined;
}

/** Vite plugin that turns a folder of slides into the page. */
export function deck(folder: string, { base = '', chapter, report }: DeckOptions = {}): Plugin<DeckPluginApi> {
  let result: CompileResult | undefined;
  // The folder without links, as its files are named when they change.
  let root = resolve(folder);
  const widgets = createWidgetRenderer(loadWidgetFiles);
  const loadDiagrams = createDiagramLoader();
  const saved = createSavedFolder(folder, chapter);
  const memory = createMemory();
  const recompile = async () => {
    const content = await saved.read();
    const { files } = content;
    const tools = { ...(await widgets.loadWidgets(files)), ...(await loadDiagrams(files)) };
    return (result = compile({ ...content, ...tools, base }, memory));
  };
  const current = async () => result ?? (await recompile());
  let boot: Promise<string> | undefined;
  const fill = async (template: string, { deck: content }: CompileResult) =>
    fillTemplate({
      template,
      boot: await (boot ??= readBoot()),
      deck: content,
      tools: await widgets.loadTools(content),
    });
  const pages = createOpenPages({
    compile: async () => {
      const compiled = await recompile();
      report?.(compiled.diagnostics, compiled.deck.strict);
      return compiled;
    },
    fill,
  });

  return {
    name: 'deck',
    api: { result: () => result },
    resolveId: resolveWords(async () => findInterfaceLanguage((await current()).deck.language)),

    async config(_, { command, isPreview }) {
      if (isPreview) return undefined;
      checkFolder(folder);
      if (command !== 'serve') return undefined;
      root = await findRoot(resolve(folder));
      // Vite itself would serve every file of the folder, and follow its links.
      const { server } = await resolveConfig({ configFile: false }, 'serve');
      const deny = [...server.fs.deny, ...[resolve(folder), root].map((path) => `${escapeGlob(path)}/**`)];
      return { server: { fs: { deny }, watch: { followSymlinks: false } } };
    },

    configureServer(server) {
      server.watcher.add(root);
      serveSiteFiles(server, folder, async () => (await current()).deck);
      server.ws.on(devEvents.opened, (opened: OpenedPage, client) => {
        pages.greet(opened, (payload) => client.send(payload));
      });
    },

    transformIndexHtml: {
      order: 'post',
      async handler(page, { server }) {
        // In a build the deck comes last: Vite looks for marks of its own in the whole page.
        if (!server) return page;
        boot = undefined; // It may have changed since the page was last opened.
        return pages.open(server, page);
      },
    },

    async hotUpdate({ file, server, modules }) {
      if (this.environment.name !== 'client') return undefined;
      widgets.forget(file);
      const isOfDeck = resolve(file).startsWith(root + sep);
      if (isOfDeck) {
        const path = file.slice(root.length + 1).replaceAll(sep, '/');
        await pages.update();
        pages.showFile(path);
        lookAgain(server, async () => {
          if (await saved.hasChanged()) await pages.update();
          pages.showFile(path);
        });
      } // Styles inside the page: Vite writes them anew with it.
      else if (modules.length > 0 && modules.every(isInPage)) {
        await server.transformIndexHtml('/index.html', await readFile('index.html', 'utf8'));
      } else return undefined;
      return [];
    },
  };
}

/** Vite does not tell of a file that is saved within 50 ms after it was saved, as by an editor that formats it. */
function lookAgain({ config }: ViteDevServer, look: () => Promise<void>): void {
  setTimeout(() => {
    look().catch((error: unknown) => config.logger.error(String(error)));
  }, 60);
}

/** Whether these styles stand in the page itself. */
function isInPage({ id, importers }: EnvironmentModuleNode): boolean {
  return /[?&]html-proxy\b/.test(id ?? '') || [...importers].some(isInPage);
}

function escapeGlob(path: string): string {
  return path.replaceAll(sep, '/').replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
