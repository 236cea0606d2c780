import { expect, it } from 'vitest';
import { listAddresses } from '../../../../src/commands/serve/addresses.ts';

const local = ['http://localhost:4173/'];

it.each([
  [{ local, network: [] }, 'http://localhost:4173/'],
  [
    { local, network: ['http://192.168.1.5:4173/', 'http://10.0.0.2:4173/'] },
    'http://localhost:4173/, in this network at http://192.168.1.5:4173/ and http://10.0.0.2:4173/',
  ],
  [{ local: [], network: ['http://192.168.1.5:4173/'] }, 'http://192.168.1.5:4173/'],
])('listAddresses(%j)', (urls, expected) => {
  expect(listAddresses(urls)).toBe(expected);
});
