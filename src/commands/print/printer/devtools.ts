// The protocol by which browsers are driven: commands as JSON through a pipe, each ended by a zero byte.

import type { Readable, Writable } from 'node:stream';

/** Sends a command, to the browser or within a session to a page, and returns its answer, which the caller knows. */
export type Send = <T = unknown>(method: string, parameters?: object, session?: string) => Promise<T>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The way to a browser; `fail` ends every command that waits, and each that comes. */
export interface Devtools {
  readonly send: Send;
  readonly fail: (error: Error) => void;
}

/** Speaks with the browser at the other ends of these two. */
export function connect(commands: Writable, answers: Readable): Devtools {
  const waiting = new Map<number, Waiting>();
  let fault: Error | undefined;
  let count = 0;
  const fail = (error: Error): void => {
    fault ??= error;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  // A browser that has gone says so by its end.
  commands.on('error', () => undefined);
  readMessages(answers, ({ id, method, result, error }) => {
    if (method === 'Target.targetCrashed') fail(new Error('The browser ran out of memory or crashed.'));
    const command = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || command === undefined) return;
    waiting.delete(id);
    if (error) command.reject(new Error(error.message));
    else command.resolve(result);
  });
  const send: Send = <T>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<T>((resolve, reject) => {
      if (fault) return reject(fault);
      const id = ++count;
      // The protocol says what it is.
      waiting.set(id, { resolve: (result) => resolve(result as T), reject });
      commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  return { send, fail };
}

function readMessages(answers: Readable, receive: (message: Message) => void): void {
  let parts: Buffer[] = [];
  answers.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const text = Buffer.concat([...parts, chunk.subarray(start, end)]).toString();
      parts = [];
      start = end + 1;
      receive(JSON.parse(text) as Message); // Of the browser.
    }
    parts.push(chunk.subarray(start));
  });
}
