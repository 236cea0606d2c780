// Starts an installed Firefox with a profile of its own, without windows on the screen.
import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Driver, listKeyActions, listPointerActions } from './driver.ts';
import { connectToMarionette, type Marionette } from './marionette.ts';

const paths = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const firefox = paths.find((path) => existsSync(path));

/** Whether this machine has one. */
export const hasFirefox = firefox !== undefined;

/** One Firefox with its windows. */
export interface Firefox extends Driver {
  /** Prints the page in the current window, as PDF. */
  readonly print: () => Promise<Uint8Array>;
}

// Firefox keeps the errors of each page for its tools, from before anybody listens.
const listErrors = `
  const id = window.windowGlobalChild.innerWindowId;
  const logged = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents(id);
  const thrown = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError);
  return [
    ...logged.filter(({ level }) => level === 'error').map((event) => event.arguments.map(String).join(' ')),
    ...thrown
      .filter(({ innerWindowID, logLevel }) => innerWindowID === id && logLevel === Ci.nsIConsoleMessage.error)
      .map((error) => error.errorMessage),
  ]`;

/** Starts a Firefox; it ends with this process at the latest. */
export async function startFirefox(): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  // Port 0 is one that is free; fingers are understood as on a phone.
  await writeFile(
    join(profile, 'user.js'),
    'user_pref("marionette.port", 0);\nuser_pref("dom.w3c_touch_events.enabled", 1);',
  );
  const child = spawn(firefox ?? '', ['--marionette', '--headless', '--no-remote', '--profile', profile], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const kill = (): boolean => child.kill();
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    if (kill()) await once(child, 'exit');
    process.off('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await once(child, 'spawn');
    const marionette = await connectToMarionette(await readPort(child.stdout));
    await marionette.send('WebDriver:NewSession', {});
    return createSession(marionette, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function createSession({ send, end }: Marionette, stop: () => Promise<void>): Firefox {
  const run = async <T>(script: string, realm: object = {}): Promise<T> =>
    (await send<{ value: T }>('WebDriver:ExecuteScript', { script, args: [], ...realm })).value;
  return {
    goto: (url) => send('WebDriver:Navigate', { url }),
    reload: () => send('WebDriver:Refresh', {}),
    run: (script) => run(script),
    press: (keys) => send('WebDriver:PerformActions', { actions: listKeyActions(keys) }),
    point: (pointer, ...points) => send('WebDriver:PerformActions', { actions: listPointerActions(pointer, points) }),
    listWindows: () => send('WebDriver:GetWindowHandles', {}),
    openWindow: async () => {
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'window' });
      await send('WebDriver:SwitchToWindow', { handle });
    },
    switchTo: (handle) => send('WebDriver:SwitchToWindow', { handle }),
    place: (place) => send('WebDriver:SetWindowRect', place),
    closeWindow: () => send('WebDriver:CloseWindow', {}),
    enterFrame: (id) => send('WebDriver:SwitchToFrame', { id: id ?? null }),
    print: async () =>
      Buffer.from((await send<{ value: string }>('WebDriver:Print', { shrinkToFit: false })).value, 'base64'),
    listComplaints: () => run(listErrors, { sandbox: 'system' }),
    close: async () => {
      end();
      await stop();
    },
  };
}

/** Waits until Firefox tells on which port it listens. */
async function readPort(output: Readable): Promise<number> {
  let said = '';
  for await (const [text] of on(output, 'data', { close: ['close'] })) {
    said += String(text);
    const port = /Listening on port (\d+)/.exec(said)?.[1];
    if (port) return Number(port);
  }
  throw new Error(`Firefox has ended: ${said}`);
}
