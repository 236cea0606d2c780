// Serves a built site as static hosts do, for those who may see it.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preview, type Plugin, type PreviewServer } from 'vite';
import { decodePercent } from '../../shared/decode.ts';
import type { ServeOptions } from './serve-options.ts';

/** Starts the server; what is missing gets the site's own page for that. */
export function serveSite(folder: string, { port, host }: ServeOptions): Promise<PreviewServer> {
  return preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    base: './',
    build: { outDir: folder },
    plugins: [showMissing(folder)],
    // In a network computers have names, which the server cannot know.
    preview: { port, strictPort: true, ...(host === undefined ? {} : { host, allowedHosts: true }) },
  });
}

function showMissing(folder: string): Plugin {
  return {
    name: 'missing',
    configurePreviewServer: (server) => () => {
      server.middlewares.use(({ url = '/' }, response, next) => {
        // Pages that exist are served only after this.
        const [path = ''] = url.split(/[?#]/);
        if (path.endsWith('.html') && existsSync(join(folder, decodePercent(path)))) return next();
        readFile(join(folder, '404.html')).then(
          (page) => response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page),
          () => next(),
        );
      });
    },
  };
}
