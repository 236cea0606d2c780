// A page of which only the beginning arrives: the rest, and whatever it asks for, is held back.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is closed when the test is done with it. */
export interface HeldPage {
  readonly address: string;
  /** Names of the files that were asked for. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** Sends the beginning of a page that is compressed with gzip. */
export async function holdPage(beginning: Uint8Array): Promise<HeldPage> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    if (url !== '/') return void asked.push(url); // Scripts and fonts never answer.
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
    response.write(beginning);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
