// A static host with a copy of a built site, which can go away, come back, and get a new edition.
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookup } from 'mrmime';

/** What the host does beside sending its files. */
interface Manner {
  /** Headers of every answer. */
  headers: Record<string, string>;
  /** Answers in another way than with the file, by its path below the deck; undefined leaves it as it is. */
  interfere: (path: string, response: ServerResponse) => boolean;
}

/** The host and its site. */
export interface OfflineHost extends Manner {
  /** The deck's address. */
  readonly address: string;
  /** Where the copy lies. */
  readonly folder: string;
  /** What was asked for since the host began, by paths below the deck. */
  readonly asked: string[];
  /** Nobody answers at the address any more. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a host on a copy of the site in `site`; the deck lies at each of `paths`, the deepest last. */
export async function startHost(site: string, paths: readonly string[]): Promise<OfflineHost> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-host-'));
  await cp(site, folder, { recursive: true });
  const asked: string[] = [];
  const manner: Manner = { headers: {}, interfere: () => false };
  let server: Server | undefined;
  let port = 0;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = paths.findLast((path) => pathname.startsWith(path));
    const path = below === undefined ? undefined : decodeURIComponent(pathname.slice(below.length)) || 'index.html';
    if (path === undefined) return void response.writeHead(404).end();
    asked.push(path);
    for (const [name, value] of Object.entries(manner.headers)) response.setHeader(name, value);
    if (host.interfere(path, response)) return;
    readFile(join(folder, path)).then(
      (content) => response.setHeader('Content-Type', lookup(path) ?? 'application/octet-stream').end(content),
      () => response.writeHead(404).end(),
    );
  }
  async function start(): Promise<void> {
    const started = createServer(answer);
    server = started;
    await new Promise<void>((resolve) => started.listen(port, '127.0.0.1', resolve));
    port = (started.address() as AddressInfo).port;
  }
  async function stop(): Promise<void> {
    const stopped = server;
    server = undefined;
    if (stopped === undefined) return;
    stopped.closeAllConnections();
    await new Promise((resolve) => stopped.close(resolve));
  }

  await start();
  const host: OfflineHost = Object.assign(manner, {
    address: `http://127.0.0.1:${port}${paths[0]}`,
    folder,
    asked,
    start,
    stop,
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  });
  return host;
}

/** Brings a new edition to a site: another text in place of one, and another file in place of one of its scripts. */
export async function release(
  folder: string,
  { from, to, chunk }: { from: string; to: string; chunk: RegExp },
): Promise<void> {
  const scripts = await readdir(join(folder, 'assets'));
  const before = scripts.find((name) => chunk.test(name)) ?? '';
  const after = before.replace(/-[\w-]{6}\.js$/, '-edited.js');
  await rename(join(folder, 'assets', before), join(folder, 'assets', after));
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const [, edition = ''] = /<meta name="edition" content="(\w+)"/.exec(page) ?? [];
  const newer = randomBytes(6).toString('hex');
  const texts = [
    'index.html',
    'sw.js',
    ...scripts.filter((name) => name.endsWith('.js')).map((name) => `assets/${name}`),
  ];
  for (const path of texts.map((name) => name.replace(before, after))) {
    const text = await readFile(join(folder, path), 'utf8');
    const edited = text.replaceAll(before, after).replaceAll(edition, newer);
    await writeFile(join(folder, path), path === 'index.html' ? edited.replaceAll(from, to) : edited);
  }
}
