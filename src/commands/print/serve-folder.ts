// Serves a built site to the browser that a command drives, and to nobody else.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { findMediaType } from '../../compiler/html/files/file-types.ts';
import { workerFile } from '../../shared/offline.ts';
import { decodePercent } from '../../shared/decode.ts';

/** Serves the files of a folder while `work` runs, at the address that it gets. */
export async function serveFolder<T>(folder: string, work: (base: string) => Promise<T>): Promise<T> {
  const root = resolve(folder);
  const server = createServer(({ url = '/' }, response) => {
    const [path = ''] = url.split(/[?#]/);
    const file = join(root, decodePercent(path.endsWith('/') ? `${path}index.html` : path));
    // With the worker the browser would keep the whole site, for nobody.
    if (!file.startsWith(root + sep) || file === join(root, workerFile)) return void response.writeHead(404).end();
    readFile(file).then(
      (content) => response.writeHead(200, { 'Content-Type': findMediaType(file) }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
