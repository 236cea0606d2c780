// The plugin for Vite, which only this folder knows: compiles the slides folder into index.html, shows findings,
// serves and emits the files beside the slides, and in dev brings a saved slide into the open page.

import { devEvents } from '../../shared/markup.ts';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { lookup } from 'mrmime';
import { minify, transformWithOxc, type ErrorPayload, type Plugin, type ViteDevServer } from 'vite';
import { addContentSecurityPolicy } from '../document/content-security-policy.ts';
import { formatFinding, type Finding } from '../findings.ts';
import { readFolder } from './folder.ts';
import { compile } from '../index.ts';
import { renderLinkListCsv, renderLinkListJson } from '../plugins/link-list/files.ts';
import { renderDeck, renderHead } from '../document/document.ts';
import { renderSitemap } from '../document/sharing.ts';
import { decodePercent } from '../../shared/decode.ts';
import { findChangedSlides, findSuccessors } from './hot-update.ts';
import { createWidgetRenderer } from './widget-renderer.ts';
import type { CompileResult, Deck } from '../types.ts';

const bootFile = 'src/boot.ts';
const embedFile = 'src/embed/llm-deck.ts';
const embedTypesFile = 'src/embed/types.ts';

/** What the plugin tells the command that runs it. */
interface DeckPluginApi {
  /** Errors of the last compilation. */
  listErrors: () => readonly Finding[];
}

/** Vite plugin that turns a folder of slides into the page. */
export function deck(folder: string): Plugin<DeckPluginApi> {
  let result: CompileResult | undefined;
  const widgets = createWidgetRenderer();
  const recompile = async () => {
    const input = await readFolder(folder);
    const today = new Date().toISOString().slice(0, 10);
    return (result = compile({ ...input, today, base: '', widgets: await widgets.loadSchemas(input.files) }));
  };
  const current = async () => result ?? (await recompile());

  return {
    name: 'deck',
    api: { listErrors: () => listErrors(result?.diagnostics ?? []) },

    async buildStart() {
      if (this.environment.mode === 'dev') return;
      const { deck: content, diagnostics: findings } = await recompile();
      for (const found of findings) if (found.level !== 'error') this.warn(formatFinding(found));
      const errors = listErrors(findings);
      if (errors.length > 0) this.error({ message: `\n${errors.map(formatFinding).join('\n\n')}\n`, stack: '' });
      // Before the bundle is written, so that the single file can take them in.
      for (const file of await readFiles(folder, content)) this.emitFile({ type: 'asset', ...file });
    },

    configureServer(server) {
      server.watcher.add(resolve(folder));
      serveFolder(server, { folder, current });
    },

    transformIndexHtml: {
      order: 'post',
      async handler(page, { server }) {
        const { deck: content, diagnostics: findings } = server ? await recompile() : await current();
        const errors = listErrors(findings);
        if (errors.length > 0) throw toError(errors);
        const tools = await widgets.loadTools(content);
        const boot = await readScript(bootFile);
        return page
          .replace('lang="de"', () => `lang="${content.language ?? 'de'}"`)
          .replace('<!--head-->', () => renderHead(content))
          .replace('<!--boot-->', () => `<script>${boot}</script>`)
          .replace('<!--deck-->', () => renderDeck(content, tools));
      },
    },

    async hotUpdate({ file, server }) {
      if (this.environment.name !== 'client') return undefined;
      widgets.forget(file);
      if (!resolve(file).startsWith(resolve(folder) + sep)) return undefined;
      const before = result;
      const after = await recompile();
      const errors = listErrors(after.diagnostics);
      if (errors.length > 0) {
        server.ws.send({ type: 'error', err: toError(errors) });
        return [];
      }
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
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type === 'asset') page.source = addContentSecurityPolicy(String(page.source));
      },
    },
  };
}

/** The files beside the page. */
async function readFiles(folder: string, content: Deck): Promise<{ fileName: string; source: string | Uint8Array }[]> {
  const read = async (path: string) => ({ fileName: `slides/${path}`, source: await readFile(join(folder, path)) });
  const sitemap = renderSitemap(content);
  return [
    ...(await Promise.all(content.usedAssets.map(read))),
    { fileName: 'linkliste.json', source: renderLinkListJson(content.linkList) },
    { fileName: 'linkliste.csv', source: renderLinkListCsv(content.linkList) },
    { fileName: 'embed.js', source: await readScript(embedFile) },
    { fileName: 'embed.d.ts', source: await readFile(embedTypesFile, 'utf8') },
    ...(sitemap ? [{ fileName: 'sitemap.xml', source: sitemap }] : []),
  ];
}

/** A script without imports, as small as it gets. */
async function readScript(file: string): Promise<string> {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  // Imports of types leave a mark that only modules may carry.
  return (await minify(file, code)).code.trim().replace(/export\s*\{\s*\};?$/, '');
}

function serveFolder(
  server: ViteDevServer,
  { folder, current }: { folder: string; current: () => Promise<CompileResult> },
): void {
  const findFile = async (path: string): Promise<{ type: string; body: string | Buffer } | undefined> => {
    const { deck: content } = await current();
    const asset = content.usedAssets.find((used) => path === `/slides/${used}`);
    if (asset) return { type: lookup(asset) ?? 'application/octet-stream', body: await readFile(join(folder, asset)) };
    if (path === '/embed.js') return { type: 'text/javascript', body: await readScript(embedFile) };
    if (path === '/linkliste.json') return { type: 'application/json', body: renderLinkListJson(content.linkList) };
    return path === '/linkliste.csv' ? { type: 'text/csv', body: renderLinkListCsv(content.linkList) } : undefined;
  };
  server.middlewares.use((request, response, next) => {
    const path = decodePercent(new URL(request.url ?? '/', 'http://localhost').pathname);
    findFile(path).then((file) => (file ? response.setHeader('Content-Type', file.type).end(file.body) : next()), next);
  });
}

function listErrors(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ level }) => level === 'error');
}

/** All findings as one error for Vite's overlay; the first gives the place that it links to. */
function toError(errors: readonly Finding[]): ErrorPayload['err'] {
  const [first] = errors;
  const loc = { file: resolve(first?.file ?? ''), line: first?.line ?? 1, column: first?.column ?? 1 };
  return { message: errors.map(formatFinding).join('\n\n'), stack: '', plugin: 'deck', id: loc.file, loc };
}
