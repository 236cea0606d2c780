// Serves a built site to the browser tests, and watches each page: no errors, no blocked code, no request to
// another host.
import { type BrowserContext, type CDPSession, test as base, expect, type Locator, type Page } from '@playwright/test';
import { preview } from 'vite';

/** What a project says about its site. */
export interface SiteOptions {
  /** Folder of the slides. */
  slides: string;
  /** Folder of the built site. */
  folder: string;
}
interface WorkerFixtures extends SiteOptions {
  site: string;
}
interface TestFixtures {
  /** Complaints that a test expects, such as a script that it has blocked itself. */
  expectedErrors: RegExp[];
  watched: void;
}

/** Playwright's test with the site's address as base; no browser starts unless it is asked for. */
export const siteTest = base.extend<object, WorkerFixtures>({
  slides: ['', { scope: 'worker', option: true }],
  folder: ['', { scope: 'worker', option: true }],
  site: [
    async ({ folder }, use) => {
      const server = await preview({
        configFile: false,
        logLevel: 'silent',
        base: './',
        // Another path is a file that is missing, and another site may load nothing: as on a plain server.
        appType: 'mpa',
        build: { outDir: folder },
        preview: { port: 0, host: '127.0.0.1', cors: false },
      });
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker' },
  ],
  // Chromium may crash while it starts, before it has seen anything of ours; a second one takes its place.
  browser: [
    async ({ playwright, browserName }, use) => {
      const launch = () => playwright[browserName].launch();
      const browser = await launch().catch(launch);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 0 },
  ],
  baseURL: async ({ site }, use) => use(site),
  // The page is that of the test before, emptied but for two things: its history, and what a session of a test's own has told
  // the browser.
  page: async ({ page, context }, use) => {
    const sessions = watchSessions(context);
    const session = await context.newCDPSession(page);
    await session.send('Page.resetNavigationHistory');
    await use(page);
    for (const each of sessions) await each.detach().catch(() => undefined); // Some are closed, or their page is.
  },
});

/** The same with every page watched. */
export const test = siteTest.extend<TestFixtures>({
  expectedErrors: [],
  watched: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const complaints = watch(context, baseURL ?? '');
      await use();
      expect(complaints.filter((text) => !expectedErrors.some((expected) => expected.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** The sessions that are opened from now on. */
function watchSessions(context: BrowserContext): readonly CDPSession[] {
  const sessions: CDPSession[] = [];
  const open = context.newCDPSession.bind(context);
  context.newCDPSession = async (page) => {
    const session = await open(page);
    sessions.push(session);
    return session;
  };
  return sessions;
}

function watch(context: BrowserContext, site: string): string[] {
  const complaints: string[] = [];
  // Violations of the security policy are errors on the console, too.
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    if (!/^(data|blob|file):/.test(request.url()) && !request.url().startsWith(site)) complaints.push(request.url());
  });
  return complaints;
}

/** Opens an address of the site and waits until its view takes input. */
export async function open(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The slide on the stage. */
export function present(page: Page): Locator {
  return page.locator('.reveal > .slides > section.present');
}

/** Before the stage has started, the slide in the address fills the window; its notes follow below. */
export async function expectOnTop(page: Page, id: string | undefined): Promise<void> {
  const section = page.locator(`[id="${id}"]`);
  await expect.poll(() => section.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBe(0);
}

/** Shows a slide as a link from outside does, and waits for it. */
export async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    // The address may lag behind a step: then setting it changes nothing and tells nobody.
    if (location.hash === `#${hash}`) dispatchEvent(new HashChangeEvent('hashchange'));
    else location.hash = hash;
  }, id);
  await expect(present(page)).toHaveId(id);
}

/** What the tests need to know about a slide, whatever the slides are about. */
export interface SlideFacts {
  readonly id: string;
  readonly title: string;
  readonly chapter: string;
  readonly cuts: string;
  readonly steps: number;
  readonly notes: readonly string[];
  readonly generated: boolean;
  readonly linkList: boolean;
}

/** Reads the slides of the page that is open, but those for readers only; on the stage those at hand come first. */
export function readSlides(page: Page): Promise<SlideFacts[]> {
  return page.locator(':is(.slides, .parked) > section[id]:not([data-readers])').evaluateAll((sections) =>
    sections.map((section) => ({
      id: section.id,
      title:
        section.querySelector(':is(h1, h2, h3):not(.visually-hidden)')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      chapter: section.getAttribute('data-chapter') ?? '',
      cuts: section.getAttribute('data-cut') ?? '',
      // Steps with the same index are one, as in the two twins of a drawing.
      steps: new Set(
        [...section.querySelectorAll<HTMLElement>('.fragment')].map((step) => step.dataset.fragmentIndex ?? step),
      ).size,
      notes: [...section.querySelectorAll('.body a[role="doc-noteref"], h3 a[role="doc-noteref"]')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
      generated: section.hasAttribute('data-generated'),
      linkList: section.hasAttribute('data-linklist'),
    })),
  );
}

/** Ids of the slides of the talk on the stage in order: it brings all of them out when it prints. */
export function readTalk(stage: Page): Promise<string[]> {
  return stage.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const ids = Array.from(document.querySelectorAll('.slides > section[id]'), ({ id }) => id);
    dispatchEvent(new Event('afterprint'));
    return ids;
  });
}

/** The first slide that fulfils a condition; a deck without one fails the test. */
export function pick(slides: readonly SlideFacts[], condition: (slide: SlideFacts) => boolean): SlideFacts {
  const slide = slides.find(condition);
  if (!slide) throw new Error(`expected a slide in this deck for which this holds: ${condition.toString()}`);
  return slide;
}

/** Where a deck says that it lies. */
export const publicBase = 'https://slides.example/deck/';

/** Makes every page that is opened from now on say so, as if deck.yaml gave it as base. */
export async function publish(context: BrowserContext): Promise<void> {
  await context.addInitScript((href) => {
    const say = (): void =>
      document.head.append(Object.assign(document.createElement('link'), { rel: 'canonical', href }));
    document.addEventListener('DOMContentLoaded', say);
  }, publicBase);
}
