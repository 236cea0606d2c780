// Starts a real server on the header files of a site, with all that it writes in a temporary folder.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHeaderFiles } from '../../../../../src/commands/headers/write.ts';
import type { Deck } from '../../../../../src/compiler/types.ts';
import type { Call, Place } from './kinds.ts';

/** A server that runs; `address` is its root, `checked` what it has said of its settings. */
export interface Server {
  readonly address: string;
  readonly checked: string;
  readonly stop: () => Promise<void>;
}

/** What is served: a built site, and the deck that it was built from. */
interface Served {
  readonly site: string;
  readonly deck: Deck;
  readonly frameAncestors: string | undefined;
}

/** Serves a copy of a site in the folder of its public address, beside another page. */
export async function startServer(
  setUp: (place: Place) => Call,
  { site, deck, frameAncestors }: Served,
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const root = join(folder, 'www');
  const path = deck.base ? new URL(deck.base).pathname : '/';
  mkdirSync(join(root, 'other'), { recursive: true });
  writeFileSync(join(root, 'other/index.html'), 'another page');
  cpSync(site, join(root, path), { recursive: true });
  // Apache reads as somebody else when root has started it, and temporary folders are their owner's alone.
  for (const each of [folder, join(root, path)]) chmodSync(each, 0o755);
  await writeHeaderFiles(join(root, path), deck, frameAncestors);
  const port = await findPort();
  const call = setUp({ folder, root, deck: join(root, path), port });
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const { stdout, stderr } = spawnSync(call.command, call.check, { encoding: 'utf8', env });
  const child = spawn(call.command, call.run, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  await waitFor(child, port).catch((error: unknown) => {
    remove();
    throw error;
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    remove();
  };
  return { address: `http://127.0.0.1:${port}/`, checked: stdout + stderr, stop };
}

/** A port that is free now. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until the server answers; what it has said is thrown if it ends before. */
async function waitFor(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  let hasEnded = false;
  child.once('exit', () => (hasEnded = true));
  while (!(await answers(port))) if (hasEnded) throw new Error(`The server has ended: ${said}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    // One try a moment is enough.
    socket.once('error', () => setTimeout(() => resolve(false), 20));
  });
}
