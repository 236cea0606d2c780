// Where a command serves the deck: --port N or PORT, --host or --host ADDRESS.

import { parseArgs } from 'node:util';

/** Where to serve; without a host only this computer is served, with `true` the whole network. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string | true | undefined;
}

/** Reads the options of a command that is typed as `command`; throws one line for what is no port or no option. */
export function readServeOptions(
  written: readonly string[],
  { command, port: usual, environment }: { command: string; port: number; environment: NodeJS.ProcessEnv },
): ServeOptions {
  const taken = ['port', 'host'].find((name) => environment[`npm_config_${name}`] !== undefined);
  if (taken) throw new Error(`npm has kept --${taken} for itself. Type "--" before it: ${command} -- --${taken} …`);
  const { values } = parseArgs({
    args: written.map(completeHost),
    options: { port: { type: 'string' }, host: { type: 'string' } },
  });
  const { port = environment.PORT || String(usual), host } = values;
  const number = Number(port);
  if (!/^\d{1,5}$/.test(port) || number > 65_535) {
    throw new Error(`"${port}" is no port. Type a number up to 65535: ${command} -- --port ${usual + 1}`);
  }
  return { port: number, host: host === '' ? true : host };
}

/** "--host" alone, which the parser takes for an option without its value. */
function completeHost(word: string, index: number, words: readonly string[]): string {
  const next = words[index + 1];
  return word === '--host' && (next === undefined || next.startsWith('-')) ? '--host=' : word;
}
