// Talks to Firefox by the protocol that it has built in:
// https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html. Messages are "length:json".
import { connect } from 'node:net';

type Answer = readonly [type: 1, id: number, error: { readonly message: string } | null, result: unknown];

/** A connection; commands are sent one after another. */
export interface Marionette {
  readonly send: <T>(command: string, parameters: object) => Promise<T>;
  readonly end: () => void;
}

/** Connects to the Firefox that listens on this port. */
export async function connectToMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const messages = readMessages(socket);
  // The first message is a greeting.
  await messages.next();
  let id = 0;
  return {
    send: async <T>(command: string, parameters: object) => {
      const text = JSON.stringify([0, ++id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      const { value: answer, done } = await messages.next();
      if (done) throw new Error(`${command}: Firefox has ended.`);
      const [, , error, result] = answer;
      if (error) throw new Error(`${command}: ${error.message}`);
      // What a command answers with stands in the protocol.
      return result as T;
    },
    end: () => socket.destroy(),
  };
}

async function* readMessages(chunks: AsyncIterable<Buffer>): AsyncGenerator<Answer, undefined> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of chunks) {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const start = bytes.indexOf(':') + 1;
      const end = start + Number(bytes.subarray(0, start - 1));
      if (start === 0 || bytes.length < end) break;
      yield JSON.parse(bytes.subarray(start, end).toString());
      bytes = bytes.subarray(end);
    }
  }
}
