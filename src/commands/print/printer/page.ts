// A page of the browser that prints.

import { setTimeout as wait } from 'node:timers/promises';
import { data } from '../../../shared/markup.ts';
import type { Send } from './devtools.ts';

/** A view for paper. */
export interface PaperPage {
  /** Runs a function in the page, which needs nothing but its argument. */
  readonly evaluate: <A, R>(work: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  /** Shows it in a window of another size. */
  readonly resize: (size: { readonly width: number; readonly height: number }) => Promise<void>;
  readonly print: () => Promise<Buffer>;
  /** Prints where everything stands, without anything that is seen. */
  readonly printPlaces: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

const window = { width: 1280, height: 720, deviceScaleFactor: 1, mobile: false };
// The browser without windows, which is taken on Linux, has others of its own for these names.
const fontFamilies = {
  standard: 'Times New Roman',
  serif: 'Times New Roman',
  sansSerif: 'Arial',
  fixed: 'Monospace',
  cursive: 'Comic Sans MS',
  fantasy: 'Impact',
};
// What a user has set up would change the paper.
const features = [
  { name: 'prefers-reduced-motion', value: 'reduce' },
  { name: 'prefers-color-scheme', value: 'light' },
  { name: 'prefers-contrast', value: 'no-preference' },
  { name: 'forced-colors', value: 'none' },
];
const longestSeconds = 120;
const margins = { marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 };

/** Loads a view in a place of its own, where no other has kept anything, and waits until it says that it is ready. */
export async function openPaperPage(send: Send, address: string): Promise<PaperPage> {
  const { browserContextId } = await send<{ browserContextId: string }>('Target.createBrowserContext');
  const { targetId } = await send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
  });
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const ask = <T>(method: string, parameters?: object): Promise<T> => send<T>(method, parameters, sessionId);
  const evaluate: PaperPage['evaluate'] = async <A, R>(work: (argument: A) => R | Promise<R>, argument: A) => {
    const expression = `(${work.toString()})(${JSON.stringify(argument)})`;
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await ask<Evaluated>('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R; // What the function has returned, in the page.
  };
  await Promise.all([
    ask('Emulation.setDeviceMetricsOverride', window),
    ask('Emulation.setEmulatedMedia', { features }),
    ask('Emulation.setLocaleOverride', { locale: 'en-US' }),
    ask('Page.enable'),
    process.platform === 'linux' ? ask('Page.setFontFamilies', { fontFamilies }) : undefined,
  ]);
  const { errorText } = await ask<{ errorText?: string }>('Page.navigate', { url: address });
  if (errorText) throw new Error(`The browser cannot open ${address}: ${errorText}`);
  await waitUntilReady(evaluate);
  return {
    evaluate,
    resize: (size) => ask('Emulation.setDeviceMetricsOverride', { ...window, ...size }),
    print: () => print(ask, { printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true }),
    printPlaces: async () => {
      await evaluate(show, 'hidden');
      const printed = await print(ask, { generateTaggedPDF: false });
      await evaluate(show, '');
      return printed;
    },
    close: async () => {
      await send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}

async function waitUntilReady(evaluate: PaperPage['evaluate']): Promise<void> {
  const ready = (): Promise<boolean> => evaluate(isReady, data.ready);
  // A view that lacks a part loads itself anew, once.
  const isInTime = await Promise.race([ready().catch(ready), wait(longestSeconds * 1000, false, { ref: false })]);
  if (!isInTime) throw new Error(`A view was not ready for paper after ${longestSeconds} seconds.`);
}

/** Runs in the page. */
async function isReady(name: string): Promise<boolean> {
  await new Promise<void>((resolve) => {
    const changes = new MutationObserver(() => {
      if (document.documentElement.hasAttribute(name)) resolve();
    });
    changes.observe(document, { subtree: true, attributeFilter: [name] });
    if (document.documentElement?.hasAttribute(name)) resolve();
  });
  await document.fonts.ready;
  return true;
}

/** Runs in the page. */
function show(visibility: string): void {
  document.body.style.visibility = visibility;
}

async function print(ask: Send, options: object): Promise<Buffer> {
  const { stream: handle } = await ask<{ stream: string }>('Page.printToPDF', {
    ...margins,
    ...options,
    preferCSSPageSize: true,
    transferMode: 'ReturnAsStream',
  });
  const parts: Buffer[] = [];
  for (let isEnd = false; !isEnd;) {
    const part = await ask<{ data: string; base64Encoded?: boolean; eof: boolean }>('IO.read', { handle });
    parts.push(Buffer.from(part.data, part.base64Encoded ? 'base64' : 'utf8'));
    isEnd = part.eof;
  }
  await ask('IO.close', { handle });
  return Buffer.concat(parts);
}
