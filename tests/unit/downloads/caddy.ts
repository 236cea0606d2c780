// The Caddy that reads the Caddyfile: the one named, the system's, or Debian's unpacked. What only a Caddy knows of its
// file is not guessed here.

import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Below node_modules, so that it is fetched once and never committed. */
const unpacked = join(import.meta.dirname, '../../../node_modules/.cache/caddy');

/** Runs Caddy with its data in `folder`. */
export function runCaddy(
  caddy: string,
  parameters: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): SpawnSyncReturns<string> {
  const places = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawnSync(caddy, parameters, { encoding: 'utf8', env: { ...places, ...environment } });
}

/** Finds Caddy, or fetches Debian's; throws one line that says what to type if neither works. */
export function ensureCaddy(): string {
  const found = findCaddy();
  if (found !== undefined) return found;
  if (existsSync('/usr/bin/apt-get')) unpackCaddy();
  const fetched = findCaddy();
  if (fetched !== undefined) return fetched;
  throw new Error('No Caddy found to read the Caddyfile: install the package "caddy", or set CADDY_PATH to a Caddy.');
}

function findCaddy(): string | undefined {
  const named = process.env.CADDY_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = [...folders.map((folder) => join(folder, 'caddy')), join(unpacked, 'usr/bin/caddy')];
  return [...(named ? [named] : []), ...paths].find((path) => existsSync(path));
}

/** Unpacks the package instead of installing it: that would start a server on this machine's ports 80 and 443. */
function unpackCaddy(): void {
  console.log('No Caddy found, so Debian\'s or Ubuntu\'s is unpacked below node_modules: "apt-get download caddy" …');
  mkdirSync(unpacked, { recursive: true });
  // Only root may renew the lists of packages; everybody may download.
  if (process.getuid?.() === 0) run('apt-get', ['update']);
  run('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', 'caddy']);
  const archive = readdirSync(unpacked).find((name) => name.endsWith('.deb'));
  if (archive !== undefined) run('dpkg-deb', ['--extract', archive, unpacked]);
}

/** Runs a command in the folder of the package; what it complains of is seen. */
function run(command: string, parameters: readonly string[]): void {
  spawnSync(command, parameters, { cwd: unpacked, stdio: ['ignore', 'ignore', 'inherit'] });
}
