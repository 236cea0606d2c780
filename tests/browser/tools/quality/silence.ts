// Watches that a deck keeps to itself: no request leaves the site, nobody sets a cookie, and the policy has nothing to
// report, in any page, frame or worker of a browser.
import type { BrowserContext } from '@playwright/test';

const mark = '[heard] ';

/** What somebody outside could have heard; complete once it is asked for. */
export type Heard = () => Promise<readonly string[]>;

/** Starts listening, before the first page is opened. `around` are the hosts of pages around the deck. */
export async function listen(context: BrowserContext, site: string, around: readonly string[] = []): Promise<Heard> {
  const heard: string[] = [];
  const waiting: Promise<void>[] = [];
  const isAllowed = (address: string): boolean =>
    /^(data|blob|about):/.test(address) || [site, ...around].some((each) => address.startsWith(each));
  const hear = (what: string): void => void heard.push(what);
  context.on('request', (request) => isAllowed(request.url()) || hear(`request to ${request.url()}`));
  context.on('page', (page) => page.on('websocket', (socket) => hear(`socket to ${socket.url()}`)));
  context.on('response', (response) => {
    const look = response.headerValue('set-cookie').then((cookie) => {
      if (cookie !== null) hear(`cookie in the answer from ${response.url()}`);
    });
    waiting.push(look.catch(() => undefined)); // The page has gone.
  });
  context.on('console', (message) => message.text().startsWith(mark) && hear(message.text().slice(mark.length)));
  await context.addInitScript(report, mark);
  return async () => {
    await Promise.all(waiting);
    const cookies = await context.cookies();
    return [...heard, ...cookies.map(({ name, domain }) => `cookie ${name} of ${domain}`)];
  };
}

/** Runs in each page and frame before its own scripts. */
function report(sign: string): void {
  const say = (text: string): void => console.debug(sign + text);
  window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    say(`blocked by ${violatedDirective}: ${blockedURI}`),
  );
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    get: () => '',
    set: (text: unknown) => {
      say(`cookie by script: ${String(text)}`);
    },
  });
}
