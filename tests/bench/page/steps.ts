// What is measured of a page, each step with a fresh visitor. Steps for any page look only at its headings.

import { findMedian, findShare } from '../report/figures.ts';
import { load, measureBlocking, measureMegabytes, readMark, type Visit, waitForRest } from './visit.ts';
import { askSearch, changeSlides, openByKey, scrollDown } from './watch.ts';

const moves = 50;
/** A word of the neutral text, and others in part and misspelt. */
const [firstWord, ...words] = ['Bibliothek', 'Werkstat', 'Bleist', 'Ergebniss', 'Morgen', 'Wasser'];

/** A page that is measured. */
export interface Target {
  readonly column: string;
  readonly address: string;
  /** The id of a slide near its end; only decks of ours have one. */
  readonly late?: string | undefined;
}

/** Figures that are measured together, and are missing together where that fails. */
export interface Step {
  readonly figures: readonly string[];
  /** Whether any page can be measured, or only decks of ours. */
  readonly isForAll?: boolean;
  /** More than this of a figure is a fault. */
  readonly most?: Readonly<Record<string, number>>;
  /** Returns the figures in their order; NaN where a page has none. */
  readonly measure: (visit: Visit, target: Target) => Promise<readonly number[]>;
}

const start: Step = {
  figures: [
    'first contentful paint, ms',
    'first slide seen, ms',
    'stage ready, ms',
    'total blocking time after the paint, ms',
    'slide change, median of 50, ms',
    'slide change, p95 of 50, ms',
    'memory of the stage, MB',
  ],
  isForAll: true,
  most: { 'memory of the stage, MB': 400 },
  measure: async ({ openWindow }, { address, late }) => {
    const { page, session } = await openWindow();
    await page.goto(address);
    const ready = late === undefined ? Number.NaN : await readMark(page, 'ready');
    await waitForRest(page);
    const paint = await readMark(page, 'first-contentful-paint');
    const blocking = await measureBlocking(page, paint);
    const seen = await readMark(page, 'seen');
    const times = await page.evaluate(changeSlides, moves);
    const memory = await measureMegabytes(page, session);
    return [paint, seen, ready, blocking, findMedian(times), findShare(times, 0.95), memory];
  },
};

const key: Step = {
  figures: ['key answered, ms'],
  isForAll: true,
  measure: async ({ openWindow }, { address }) => {
    const { page } = await openWindow();
    await page.addInitScript(() => (window.pressesKeys = true));
    await page.goto(address, { waitUntil: 'commit' });
    return [await readMark(page, 'answered')];
  },
};

const link: Step = {
  figures: ['slide of a deep link seen, ms', 'speaker view ready beside the stage, ms'],
  measure: async ({ openWindow }, { address, late = '' }) => {
    const { page } = await openWindow();
    await load(page, `${address}#${late}`);
    const seen = await readMark(page, 'seen');
    await waitForRest(page);
    const { page: speaker } = await openWindow();
    await load(speaker, `${address}?view=speaker`);
    return [seen, await readMark(speaker, 'ready')];
  },
};

const dialogs: Step = {
  figures: ['overview opened, ms', 'search, first answer, ms', 'search, later answers, ms'],
  measure: async ({ openWindow }, { address }) => {
    const { page } = await openWindow();
    await load(page, address);
    await waitForRest(page);
    const overview = await page.evaluate(openByKey, { key: 'o', shows: '.entry' });
    await page.keyboard.press('Escape');
    const search = await page.evaluate(openByKey, { key: '/', shows: '.search-dialog input' });
    const [first = Number.NaN] = await page.evaluate(askSearch, [firstWord ?? '']);
    return [overview, search + first, findMedian(await page.evaluate(askSearch, words))];
  },
};

const article: Step = {
  figures: ['reading view ready, ms', 'reading view, scrolled by a window, p95 of 20, ms'],
  measure: async ({ openWindow }, { address }) => {
    const { page } = await openWindow();
    await load(page, `${address}?view=read`);
    await waitForRest(page);
    const ready = await readMark(page, 'ready');
    return [ready, findShare(await page.evaluate(scrollDown, 20), 0.95)];
  },
};

/** In the order of the table. */
export const steps: readonly Step[] = [start, key, link, dialogs, article];
