// A host page on an origin of its own, for the tests of the embedded deck: the same browser, another port
// and another name. It keeps what the frames tell it.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Page } from '@playwright/test';
import { test as base } from './site.ts';

/** What a frame has told the page, in order. */
export interface Told {
  readonly frame: number;
  readonly origin: string;
  readonly data: Record<string, unknown>;
}

/** A server on localhost; `page` is what it answers with, and everything it was asked for by the frames. */
export interface Host {
  readonly address: string;
  readonly close: () => void;
  page: string;
  headers: Record<string, string>;
}

/** The tests' own test, with a host beside the site. */
export const test = base.extend<{ host: Host }>({
  host: async ({ site }, use) => {
    const host = await startHost(site);
    await use(host);
    host.close();
  },
  // The host itself is the only other address that these pages may ask.
  expectedErrors: [/^http:\/\/localhost:/],
});

const script = `
  window.told = [];
  window.failures = [];
  addEventListener('error', (event) => failures.push(event.message));
  addEventListener('message', (event) => {
    const frame = [...document.querySelectorAll('iframe')].findIndex((each) => each.contentWindow === event.source);
    told.push({ frame, origin: event.origin, data: event.data });
  });`;

/** A frame with the deck, as another site would write it. */
export function frame(site: string, address = '?embed', attributes = ''): string {
  return `<iframe src="${site}${address}" width="800" height="450" allow="fullscreen" ${attributes}></iframe>`;
}

/** Starts a host; other paths than its page come from the built site, with the deck at its own address. */
export async function startHost(site: string): Promise<Host> {
  const host = { page: '', headers: {}, address: '', close: () => undefined as void };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(host.headers)) response.setHeader(name, String(value));
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (pathname === '/') {
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(`<!doctype html><script>${script}</script>${host.page}`);
      return;
    }
    void answerFrom(site, pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  host.address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  host.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return host;
}

async function answerFrom(site: string, pathname: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(site + pathname.slice(1));
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(pointTo(site, await answer.text()));
}

/** The page that shows how to embed, as another site would write it: with the deck at another address. */
function pointTo(site: string, text: string): string {
  return text
    .replaceAll('src="./', `src="${site}`)
    .replaceAll(`${site}einbetten`, './einbetten')
    .replace(/(frame|script)-src 'self'/g, `$1-src 'self' ${site}`);
}

/** Opens the host's page. */
export async function openHost(page: Page, host: Host, body: string): Promise<void> {
  host.page = body;
  await page.goto(host.address);
}

/** The deck in the n-th frame, when it takes input. */
export async function deckIn(page: Page, index = 0, selector = 'iframe'): Promise<Frame> {
  const frame = await (await page.locator(selector).nth(index).elementHandle())?.contentFrame();
  if (!frame) throw new Error('expected a frame');
  await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
  return frame;
}

/** The slide that a frame shows. */
export async function expectSlide(frame: Frame, id: string | null | undefined): Promise<void> {
  await expect(frame.locator('.reveal > .slides > section.present')).toHaveId(id ?? '');
}

/** Says something to a frame, as it stands: also what is no message. */
export async function say(page: Page, message: unknown, index = 0): Promise<void> {
  await page.evaluate(
    ([data, at]) => document.querySelectorAll('iframe')[at as number]?.contentWindow?.postMessage(data, '*'),
    [message, index] as const,
  );
}

/** What the frames have told so far. */
export function readTold(page: Page, type?: string): Promise<Told[]> {
  return page.evaluate(
    (wanted) => (window as unknown as { told: Told[] }).told.filter(({ data }) => !wanted || data.type === wanted),
    type,
  );
}

/** The ids that a frame has told first. */
export async function readIds(page: Page): Promise<string[]> {
  const [first] = await readTold(page, 'ready');
  return first?.data.slides as string[];
}

/** Asks a frame for its state and waits for the answer: what was said before has been dealt with by then. */
export async function settle(page: Page, index = 0): Promise<void> {
  const count = async (): Promise<number> => {
    const told = await readTold(page, 'slide');
    return told.filter(({ frame: from }) => from === index).length;
  };
  const before = await count();
  await say(page, { deck: 1, type: 'state' }, index);
  await expect.poll(count).toBe(before + 1);
}
