import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../../../src/commands/print/printer/devtools.ts';

/** A browser that says what it was told to. */
function startBrowser() {
  const [commands, answers] = [new PassThrough(), new PassThrough()];
  const { send, fail } = connect(commands, answers);
  const answer = (...messages: object[]): Buffer =>
    Buffer.from(messages.map((message) => `${JSON.stringify(message)}\0`).join(''));
  return { commands, answers, send, fail, answer };
}

describe('connect(commands, answers)', () => {
  it('ends each command with a zero byte, and finds its answer by its number, in whatever pieces it comes', async () => {
    const { commands, answers, send, answer } = startBrowser();
    const [first, second] = [send('A.one', { a: 'ä' }), send('A.two', {}, 'page')];
    expect(String(commands.read())).toBe(
      '{"id":1,"method":"A.one","params":{"a":"ä"}}\0{"id":2,"method":"A.two","params":{},"sessionId":"page"}\0',
    );
    for (const byte of answer({ id: 2, result: 'zwei ü' }, { method: 'A.event' }, { id: 1, result: 'eins' }))
      answers.write(Buffer.from([byte]));
    expect(await Promise.all([first, second])).toEqual(['eins', 'zwei ü']);
  });

  it('tells a command alone that it failed', async () => {
    const { answers, send, answer } = startBrowser();
    const [first, second] = [send('A.one'), send('A.two')];
    answers.write(answer({ id: 1, error: { message: 'No such page' } }, { id: 2, result: {} }));
    await expect(first).rejects.toThrow('No such page');
    await expect(second).resolves.toEqual({});
  });

  it('tells every command, and each that comes, that the browser has ended or its page has crashed', async () => {
    const { answers, send, fail, answer } = startBrowser();
    const waiting = send('A.one');
    answers.write(answer({ method: 'Target.targetCrashed', params: { targetId: 'a' } }));
    await expect(waiting).rejects.toThrow('The browser ran out of memory or crashed.');
    fail(new Error('it ended with code 1'));
    await expect(send('A.two')).rejects.toThrow('The browser ran out of memory or crashed.');
  });
});
