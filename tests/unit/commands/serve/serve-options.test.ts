import { describe, expect, it } from 'vitest';
import { readServeOptions } from '../../../../src/commands/serve/serve-options.ts';

const read = (written: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  readServeOptions(written, { command: 'npm start', port: 4173, environment });

describe('readServeOptions(written, usual)', () => {
  it.each([
    [[], {}, { port: 4173, host: undefined }],
    [['--port', '4180'], {}, { port: 4180, host: undefined }],
    [['--port=4180'], { PORT: '5000' }, { port: 4180, host: undefined }],
    [[], { PORT: '5000' }, { port: 5000, host: undefined }],
    [[], { PORT: '' }, { port: 4173, host: undefined }],
    [['--port', '0'], {}, { port: 0, host: undefined }],
    [['--host'], {}, { port: 4173, host: true }],
    [['--host', '--port', '4180'], {}, { port: 4180, host: true }],
    [['--port', '4180', '--host'], {}, { port: 4180, host: true }],
    [['--host', '192.168.1.5', '--port', '4180'], {}, { port: 4180, host: '192.168.1.5' }],
    [['--host=::1'], {}, { port: 4173, host: '::1' }],
  ])('%j with %j', (written, environment, expected) => {
    expect(read(written, environment)).toEqual(expected);
  });

  it.each(['abc', '65536', '-1', '80.5', '1e3', ' 80', '0x50', '', '123456'])(
    '"%s" is no port, and one line says what is',
    (port) => {
      const message = `"${port}" is no port. Type a number up to 65535: npm start -- --port 4174`;
      expect(() => read([`--port=${port}`])).toThrow(message);
      if (port) expect(() => read([], { PORT: port })).toThrow(message);
    },
  );

  it.each([
    [['4180'], { npm_config_port: 'true' }, '--port'],
    [[], { npm_config_host: 'true' }, '--host'],
  ])('says of %j with %j that "--" is missing, which npm wants', (written, environment, option) => {
    expect(() => read(written, environment)).toThrow(
      `npm has kept ${option} for itself. Type "--" before it: npm start -- ${option} …`,
    );
  });

  it.each([['--colour'], ['4180']])('takes no "%s"', (word) => {
    expect(() => read([word])).toThrow(word);
  });
});
