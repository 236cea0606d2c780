// The addresses at which a server is found, as one line names them.

import type { ResolvedServerUrls } from 'vite';

/** "http://localhost:4173/", and those that other computers in the network can open. */
export function listAddresses({ local, network }: ResolvedServerUrls): string {
  const here = local[0];
  if (here === undefined) return network.join(' and ');
  return network.length > 0 ? `${here}, in this network at ${network.join(' and ')}` : here;
}
