// What the real servers say with the header files, each where it is installed: at the root and in a folder.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everywhere, unseenFiles } from '../../../../src/commands/headers/headers.ts';
import { renderNotFound } from '../../../../src/compiler/document/not-found.ts';
import { compileText } from '../../compiler/compile-text.ts';
import { kinds } from './servers/kinds.ts';
import { type Server, startServer } from './servers/start.ts';

const policy = "default-src 'self'; script-src 'self' 'sha256-kk8zCNO0ziThxBJwTcGYS5pClwaXpauYRcXue3OkTv0='";
const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
const files: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><html lang="de">${meta}<title>Folien</title>${'<p>Text</p>'.repeat(1000)}`,
  'einbetten.html': '<!doctype html><title>Einbetten</title>',
  'sw.js': 'self',
  'manifest.json': '{}',
  'embed.d.ts': 'export type A = 1;',
  'assets/app-a1b2c3.js': `console.log(${'1 + '.repeat(1000)} 1)`,
  'assets/app-a1b2c3.css': 'p { color: red }',
  'assets/schrift-a1b2c3.woff2': 'wOF2',
  'icons/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'slides/tief/bild.txt': 'Text',
  'slides/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'slides/film.vtt': 'WEBVTT\n',
  '.deck-output': 'mark',
};
const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  'sw.js': 'text/javascript; charset=utf-8',
  'manifest.json': 'application/json; charset=utf-8',
  'embed.d.ts': 'text/plain; charset=utf-8',
  'assets/app-a1b2c3.css': 'text/css; charset=utf-8',
  'assets/schrift-a1b2c3.woff2': 'font/woff2',
  'slides/bild.svg': 'image/svg+xml; charset=utf-8',
  'slides/film.vtt': 'text/vtt; charset=utf-8',
};
const ancestors = "'self' https://verein.example";

let site = '';
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  const pages = {
    ...files,
    '404.html': renderNotFound(compileText('# P', 'base: https://slides.example/talk/').deck, ''),
  };
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
});
afterAll(() => rmSync(site, { recursive: true }));

describe.each(kinds)('$name', ({ isHere, setUp }) => {
  describe.runIf(isHere).each([
    ['/', '', undefined],
    ['/talk/', 'https://slides.example/talk/', ancestors],
  ] as const)('with the deck at %s', (path, base, frameAncestors) => {
    let server: Server;
    beforeAll(async () => {
      server = await startServer(setUp, {
        site,
        deck: compileText('# P', base && `base: ${base}`).deck,
        frameAncestors,
      });
    }, 300_000);
    afterAll(() => server.stop());
    const also = frameAncestors ? `; frame-ancestors ${frameAncestors}` : '';
    const other = frameAncestors ? `frame-ancestors ${frameAncestors}` : null;
    const ask = (address: string, init?: RequestInit): Promise<Response> =>
      fetch(server.address.slice(0, -1) + path + address, { redirect: 'manual', ...init });

    it('has nothing to say against the files', () => {
      expect(server.checked).toMatch(/valid configuration|syntax (?:is )?ok/i);
      expect(server.checked).not.toMatch(/\bwarn/i);
    });

    it.each(['', '?view=read', 'index.html'])('answers "%s" with the page and its policy', async (address) => {
      const response = await ask(address);
      expect([response.status, await response.text()]).toEqual([200, files['index.html']]);
      expect(response.headers.get('content-security-policy')).toBe(policy + also);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      for (const [header, value] of everywhere) expect(response.headers.get(header)).toBe(value);
    });

    it.each(['', 'sw.js', 'slides/bild.svg'])('lets the browser ask whether "%s" has changed', async (address) => {
      const headers = { 'if-none-match': (await ask(address)).headers.get('etag') ?? '' };
      expect((await ask(address, { headers })).status).toBe(304);
    });

    it('keeps a file in assets/ for a year, and lets every page have it', async () => {
      const { status, headers } = await ask('assets/app-a1b2c3.js');
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe(other);
    });

    it.each(['sw.js', 'manifest.json', 'einbetten.html', 'slides/film.vtt', 'icons/icon.svg'])(
      'never keeps "%s"',
      async (address) => {
        const { status, headers } = await ask(address);
        expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache']);
        expect(headers.get('content-security-policy')).toBe(other);
      },
    );

    it('puts a drawing that is opened by its address into a sandbox', async () => {
      const { status, headers } = await ask('slides/bild.svg');
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.+; sandbox/);
      if (other) expect(headers.get('content-security-policy')).toContain(other);
    });

    it.each(['assets/app-000000.js', 'assets/', 'slides/', 'gibt-es-nicht', 'a/b/c.html', 'a/b/c/', ...unseenFiles])(
      'answers "%s" with the page for what is missing, which nobody keeps',
      async (address) => {
        const response = await ask(address);
        const text = await response.text();
        expect(response.status).toBe(404);
        expect(text).toContain('Diese Seite gibt es nicht');
        // From any depth it leads to the deck.
        expect(text).toContain(`<a href="${base || '/'}">`);
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(response.headers.get('cache-control')).toBe('no-cache');
        expect(response.headers.get('content-security-policy')).toBe(other);
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      },
    );

    it.each(Object.entries(types))('says of "%s" that it is %s', async (address, type) => {
      expect((await ask(address)).headers.get('content-type')).toBe(type);
    });

    it.each(['', 'assets/app-a1b2c3.js'])('sends "%s" compressed', async (address) => {
      const { headers } = await ask(address, { headers: { 'accept-encoding': 'gzip' } });
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(headers.get('vary')).toMatch(/accept-encoding/i);
    });

    if (path === '/') return;

    it('leaves alone what lies beside the deck', async () => {
      for (const [address, status] of [
        ['other/', 200],
        ['other/missing', 404],
        ['talkative', 404],
        ['assets/app-000000.js', 404],
      ] as const) {
        const response = await fetch(server.address + address);
        expect([address, response.status]).toEqual([address, status]);
        expect(await response.text()).not.toContain('Diese Seite gibt es nicht');
        for (const header of ['content-security-policy', 'cache-control', ...everywhere.map(([named]) => named)])
          expect(response.headers.get(header), address).toBeNull();
      }
    });

    it.each(['', '?view=read'])('leads from the folder without its slash and "%s" to the deck', async (query) => {
      const response = await fetch(`${server.address}talk${query}`);
      expect([response.status, response.url]).toEqual([200, `${server.address}talk/${query}`]);
    });
  });
});
