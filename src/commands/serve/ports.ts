// Whether a port is free, and what to do if it is not.

import { createServer } from 'node:net';
import { showPlainly } from '../../compiler/findings.ts';
import { classes } from '../../shared/markup.ts';
import type { ServeOptions } from './serve-options.ts';

const mostTried = 100;

/** Throws one line that names the way out where the deck cannot be served; `command` is what was typed. */
export async function checkPort({ port, host }: ServeOptions, command: string): Promise<void> {
  const fault = await findFault(port, host);
  if (fault === undefined) return;
  if (fault === 'EADDRINUSE') {
    const wayOut = `Use: ${command} -- --port ${await findFreePort(port, host)}`;
    throw new Error(`Port ${port} is taken: ${await describeServer(port)}. ${wayOut}`);
  }
  if (fault === 'EACCES') throw new Error(`You may not use port ${port}. Use: ${command} -- --port 8080`);
  if (typeof host === 'string') throw new Error(`"${host}" is no address of this computer. Use: ${command} -- --host`);
  throw new Error(`The system does not let the deck be served at port ${port}: ${fault}.`);
}

async function findFreePort(taken: number, host: ServeOptions['host']): Promise<number> {
  for (let port = taken + 1; port < taken + mostTried; port++) {
    if ((await findFault(port, host)) === undefined) return port;
  }
  return 0;
}

/** The system's name for what keeps a server from listening there. */
async function findFault(port: number, host: ServeOptions['host']): Promise<string | undefined> {
  if (port > 65_535) return 'ERANGE';
  // "localhost" may be either, and browsers try both.
  const hosts = host === undefined ? ['127.0.0.1', '::1'] : [host === true ? undefined : host];
  for (const each of hosts) {
    const fault = await tryPort(port, each);
    const isWithoutIt = each === '::1' && (fault === 'EADDRNOTAVAIL' || fault === 'EAFNOSUPPORT');
    if (fault !== undefined && !isWithoutIt) return fault;
  }
  return undefined;
}

function tryPort(port: number, host: string | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

/** Who answers there: a deck by its title, or another program. */
async function describeServer(port: number): Promise<string> {
  const address = `http://localhost:${port}/`;
  const page = await fetch(address, { signal: AbortSignal.timeout(2000) })
    .then((answer) => answer.text())
    .catch(() => '');
  if (!page.includes(`class="${classes.slides}"`)) return 'another program runs there';
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  return `the deck "${showPlainly(title)}" already runs at ${address}`;
}
