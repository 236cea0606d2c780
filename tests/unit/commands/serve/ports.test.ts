import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPort } from '../../../../src/commands/serve/ports.ts';

let page = '';
let server: Server;
let port = 0;
beforeEach(async () => {
  server = createServer((_, response) => response.end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  // A server that listens at an address of the network has one.
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => server.close());

describe('checkPort(options, command)', () => {
  it('says nothing of a port that is free', async () => {
    await expect(checkPort({ port: 0, host: undefined }, 'npm start')).resolves.toBeUndefined();
    await expect(checkPort({ port: 0, host: true }, 'npm start')).resolves.toBeUndefined();
  });

  it('names another port that is free', async () => {
    page = '<title>Something else</title>';
    const error: unknown = await checkPort({ port, host: undefined }, 'npm start').catch((thrown: unknown) => thrown);
    const [, other] = /^Port \d+ is taken: another program runs there\. Use: npm start -- --port (\d+)$/.exec(
      error instanceof Error ? error.message : '',
    ) ?? ['', ''];
    expect(Number(other)).toBeGreaterThan(port);
    await expect(checkPort({ port: Number(other), host: undefined }, 'npm start')).resolves.toBeUndefined();
  });

  it.each([true, '127.0.0.1'] as const)('sees with the host %s that it is taken', async (host) => {
    await expect(checkPort({ port, host }, 'npm run dev')).rejects.toThrow(/ is taken: .+ Use: npm run dev -- --port /);
  });

  it('tells which deck already runs there', async () => {
    page = '<title>Mein\u202E Deck</title><div class="slides" style="--count:3">';
    await expect(checkPort({ port, host: undefined }, 'npm start')).rejects.toThrow(
      `Port ${port} is taken: the deck "Mein\\u202e Deck" already runs at http://localhost:${port}/. Use: `,
    );
  });

  it('says that an address belongs to another computer', async () => {
    await expect(checkPort({ port: 0, host: '192.0.2.1' }, 'npm start')).rejects.toThrow(
      '"192.0.2.1" is no address of this computer. Use: npm start -- --host',
    );
  });
});
