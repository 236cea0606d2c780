// Serves a folder as hosts do: texts compressed, and kept by the browser for a while.

import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { lookup } from 'mrmime';
import type { Session } from '../session.ts';

/** What hosts use for answers that they compress while they send them. */
const level = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

interface Answer {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** Serves the folder until the end of the session; returns the address of `page` in it. */
export async function serveFolder({ closeLater }: Session, folder: string, page: string): Promise<string> {
  const answers = new Map<string, Answer | undefined>();
  const find = (path: string): Answer | undefined => {
    if (!answers.has(path)) answers.set(path, readAnswer(join(folder, path)));
    return answers.get(path);
  };
  // Compressed once, before anybody waits for it.
  find(`/${page}`);
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    const answer = find(path === '/' ? `/${page}` : path);
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closeLater(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

function readAnswer(file: string): Answer | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const type = lookup(file) ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
  if (!/text|javascript|json|svg/.test(type)) return { headers, body: readFileSync(file) };
  return {
    headers: { ...headers, 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br' },
    body: brotliCompressSync(readFileSync(file), level),
  };
}
