// Drives WebKit by the standard protocol for browser automation (https://www.w3.org/TR/webdriver2/). It runs on a
// screen of its own, where WebKitGTK's driver and Xvfb are installed.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { type Driver, listKeyActions, listPointerActions } from './driver.ts';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
const binary = findMiniBrowser();

/** Whether this machine has what it takes. */
export const hasWebKit = binary !== undefined && existsSync(driver) && existsSync(screen);

function findMiniBrowser(): string | undefined {
  const folders = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu`).filter(existsSync);
  const paths = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}/MiniBrowser`));
  return paths.find((path) => existsSync(path));
}

/** Starts a WebKit. */
export async function startWebKit(): Promise<Driver> {
  const display = `:${90 + (process.pid % 900)}`;
  const port = await findPort();
  const processes: ChildProcess[] = [
    spawn(screen, [display, '-screen', '0', '2600x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    spawn(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        // What it paints itself costs less than a graphics card that the processor plays.
        WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
        // Its sandbox cannot be built inside a container.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    }),
  ];
  const base = `http://127.0.0.1:${port}`;
  try {
    await waitFor(`${base}/status`);
    const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const { sessionId } = await send<{ sessionId: string }>('POST', `${base}/session`, {
      capabilities: { alwaysMatch: options },
    });
    return createSession(`${base}/session/${sessionId}`, processes);
  } catch (error) {
    stop(processes);
    throw error;
  }
}

// Its driver tells nothing of the console: so the page keeps what goes wrong from when it has loaded. That a size which is
// observed has changed twice in one frame is no mistake: the observer hears of it in the next.
const collect = `
  window.complaints = [];
  const keep = (text) => window.complaints.push(String(text));
  addEventListener('error', ({ message }) => message && !message.startsWith('ResizeObserver loop') && keep(message));
  addEventListener('unhandledrejection', ({ reason }) => keep(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => keep(violatedDirective + ' ' + blockedURI));
  const { error } = console;
  console.error = (...words) => (keep(words.join(' ')), error.apply(console, words));`;

function createSession(session: string, processes: readonly ChildProcess[]): Driver {
  const post = <T>(path: string, body: unknown): Promise<T> => send('POST', `${session}/${path}`, body);
  const run = (script: string): Promise<unknown> => post('execute/sync', { script, args: [] });
  return {
    goto: async (url) => {
      await post('url', { url });
      await run(collect);
    },
    reload: async () => {
      await post('refresh', {});
      await run(collect);
    },
    run,
    press: (keys) => post('actions', { actions: listKeyActions(keys) }),
    point: (pointer, ...points) => post('actions', { actions: listPointerActions(pointer, points) }),
    listWindows: () => send('GET', `${session}/window/handles`),
    openWindow: async () => {
      const { handle } = await post<{ handle: string }>('window/new', { type: 'window' });
      await post('window', { handle });
    },
    switchTo: (handle) => post('window', { handle }),
    place: (place) => post('window/rect', { y: 0, ...place }),
    closeWindow: () => send('DELETE', `${session}/window`),
    enterFrame: (id) => post('frame', { id: id ?? null }),
    listComplaints: async () => ((await run('return window.complaints')) ?? []) as string[],
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      stop(processes);
    },
  };
}

async function send<T>(method: string, address: string, body?: unknown): Promise<T> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { message?: string } };
  if (!response.ok) throw new Error(`${method} ${address}: ${value.message ?? response.status}`);
  return value;
}

async function waitFor(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${driver} does not answer at ${address}`);
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function stop(processes: readonly ChildProcess[]): void {
  for (const child of processes.toReversed()) child.kill();
}
