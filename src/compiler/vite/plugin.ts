// The plugin for Vite, which only this folder knows: compiles the slides folder into index.html, shows findings,
// serves and emits the files beside the slides, and in dev brings a saved slide into the open page.

import { devEvents } from '../../shared/markup.ts';
import { findInterfaceLanguage } from '../../shared/words/languages.ts';
import { resolve, sep } from 'node:path';
import { resolveConfig, type ErrorPayload, type Plugin } from 'vite';
import { addContentSecurityPolicy } from '../document/policy/content-security-policy.ts';
import { collectPageCode } from '../document/policy/page-code.ts';
import { formatFindings } from '../finding-groups.ts';
import type { Finding } from '../findings.ts';
import { findRoot, readFolder } from './folder.ts';
import { compile } from '../index.ts';
import { fillTemplate } from './fill-template.ts';
import { inTurn } from './in-turn.ts';
import { findChangedSlides, findSuccessors } from './hot-update.ts';
import { readSiteFiles, serveSiteFiles } from './site-files.ts';
import { createWidgetRenderer } from './widget-renderer.ts';
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
  /** Says what was found in a deck that is strict or not: in a build before anything is written, in dev each time. */
  readonly report?: ((findings: readonly Finding[], isStrict: boolean) => void) | undefined;
  readonly finish?: FinishPage | undefined;
}

/** What is written beside the page and with it. */
export type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1];

/** Changes the whole page before its policy is written, knowing what lies beside it. */
export type FinishPage = (page: string, bundle: Bundle) => string;

/** Vite plugin that turns a folder of slides into the page. */
export function deck(
  folder: string,
  { base = '', report, finish = (page) => page }: DeckOptions = {},
): Plugin<DeckPluginApi> {
  let result: CompileResult | undefined;
  // The folder without links, as its files are named when they change.
  let root = resolve(folder);
  const widgets = createWidgetRenderer();
  // Of several files saved at once, the last compilation must not end before one that knows less.
  const recompile = inTurn(async () => {
    const input = await readFolder(folder);
    const today = new Date().toISOString().slice(0, 10);
    return (result = compile({ ...input, today, base, ...(await widgets.loadWidgets(input.files)) }));
  });
  const current = async () => result ?? (await recompile());
  const fill = async (template: string, { deck: content }: CompileResult) =>
    fillTemplate(template, content, await widgets.loadTools(content));

  return {
    name: 'deck',
    api: { result: () => result },
    resolveId: resolveWords(async () => findInterfaceLanguage((await current()).deck.language)),

    async buildStart() {
      if (this.environment.mode === 'dev') return;
      const compiled = await recompile();
      const beside = await readSiteFiles(folder, compiled.deck);
      const findings = [...compiled.diagnostics, ...beside.findings];
      result = { ...compiled, diagnostics: findings };
      report?.(findings, compiled.deck.strict);
      const errors = listErrors(findings);
      if (errors.length > 0) this.error({ message: `\n${formatFindings(errors)}\n`, stack: '' });
      // Before the bundle is written, so that the single file can take them in.
      for (const file of beside.files) this.emitFile({ type: 'asset', ...file });
    },

    async config(_, { command, isPreview }) {
      if (command !== 'serve' || isPreview) return undefined;
      root = await findRoot(resolve(folder));
      // Vite itself would serve every file of the folder, and follow its links.
      const { server } = await resolveConfig({ configFile: false }, 'serve');
      const deny = [...server.fs.deny, ...[resolve(folder), root].map((path) => `${escapeGlob(path)}/**`)];
      return { server: { fs: { deny }, watch: { followSymlinks: false } } };
    },

    configureServer(server) {
      server.watcher.add(root);
      serveSiteFiles(server, folder, async () => (await current()).deck);
    },

    transformIndexHtml: {
      order: 'post',
      async handler(page, { server }) {
        // In a build the deck comes last: Vite looks for marks of its own in the whole page.
        if (!server) return page;
        const compiled = await recompile();
        report?.(compiled.diagnostics, compiled.deck.strict);
        const errors = listErrors(compiled.diagnostics);
        if (errors.length > 0) throw toError(errors);
        return (await fill(page, compiled)).page;
      },
    },

    async hotUpdate({ file, server }) {
      if (this.environment.name !== 'client') return undefined;
      widgets.forget(file);
      if (!resolve(file).startsWith(root + sep)) return undefined;
      const before = result;
      const after = await recompile();
      report?.(after.diagnostics, after.deck.strict);
      const errors = listErrors(after.diagnostics);
      if (errors.length > 0) {
        server.ws.send({ type: 'error', err: toError(errors) });
        return [];
      }
      // Modules that hold words of the language before.
      if (before?.deck.language !== after.deck.language) this.environment.moduleGraph.invalidateAll();
      const isShown = before && listErrors(before.diagnostics).length === 0;
      const slides = isShown && findChangedSlides(before.deck, after.deck, await widgets.loadTools(after.deck));
      if (slides) server.ws.send(devEvents.slides, slides);
      else {
        if (isShown) server.ws.send(devEvents.moved, findSuccessors(before.deck, after.deck));
        server.ws.send({ type: 'full-reload' });
      }
      return [];
    },

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const asset = bundle['index.html'];
        if (asset?.type !== 'asset') return;
        const template = String(asset.source);
        const { page, own } = await fill(template, await current());
        asset.source = addContentSecurityPolicy(finish(page, bundle), [...collectPageCode(template), ...own]);
      },
    },
  };
}

function escapeGlob(path: string): string {
  return path.replaceAll(sep, '/').replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

function listErrors(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ level }) => level === 'error');
}

/** All findings as one error for Vite's overlay; the first gives the place that it links to. */
function toError(errors: readonly Finding[]): ErrorPayload['err'] {
  const [first] = errors;
  const loc = { file: resolve(first?.file ?? ''), line: first?.line ?? 1, column: first?.column ?? 1 };
  return { message: formatFindings(errors), stack: '', plugin: 'deck', id: loc.file, loc };
}
