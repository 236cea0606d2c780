// The deck without its host, after one visit; and what an update changes, and what not.
import { searches, slides } from '../../fixture-deck.ts';
import { type OfflineHost, release } from '../../offline/host.ts';
import type { Driver } from '../driver.ts';
import { button, openSpeaker } from './speak.ts';
import { findWord, keys, openView, see, shownSlide } from './views.ts';

const from = 'Folien aus Text';
const to = 'Folien aus neuem Text';
const title = `document.querySelector('h1').textContent.trim()`;
/** How many files of this page's edition are not kept. */
const missing = `(async () => {
  const { content, dataset } = document.querySelector('meta[name="edition"]');
  const name = 'deck ' + new URL('.', location.href).pathname + ' ' + content;
  const kept = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
  return Number(dataset.files) - kept.length;
})()`;

/** Opens the deck and waits until it is kept. */
export async function visit(driver: Driver, { address }: OfflineHost): Promise<void> {
  await openView(driver, address);
  await see(driver, missing, 0);
  await see(driver, `navigator.serviceWorker.controller?.state`, 'activated');
}

/** Uses a deck whose host is away: a figure, the search, the speaker view with its check, the article, a picture. */
export async function useWithoutHost(driver: Driver, host: OfflineHost): Promise<void> {
  await openView(driver, `${host.address}#${slides.calculator}`);
  await see(driver, `document.querySelector('section.present fieldset')?.disabled`, false);
  await driver.run(`
    const list = document.querySelector('section.present select');
    list.selectedIndex = 2;
    list.dispatchEvent(new Event('change', { bubbles: true }))`);
  await see(driver, `location.hash`, /;/);
  await findWord(driver, searches[1].question);
  await driver.press(keys.escape);
  const { stage } = await openSpeaker(driver);
  await driver.press(keys.home);
  await driver.run(`${button('Prüfen')}.click()`);
  await see(driver, `document.querySelector('dialog[open]')?.textContent`, /Offlinebereit, das Netz darf ausfallen/);
  await driver.closeWindow();
  await driver.switchTo(stage);
  await see(driver, shownSlide, slides.title);
  await openView(driver, `${host.address}?view=read#${slides.withTable}`);
  await see(driver, `Math.abs(document.getElementById('${slides.withTable}').getBoundingClientRect().top) < 2`, true);
  await see(driver, `fetch('slides/figures/himmel.svg').then(({ ok }) => ok)`, true);
  await driver.goto(`${host.address}gibt-es-nicht.pdf`);
  await see(driver, title, 'Dafür braucht es Netz');
}

/** Brings a new edition while a talk is open: another window has its text, the talk and its speaker view keep theirs. */
export async function updateDuringTalk(driver: Driver, host: OfflineHost): Promise<void> {
  await visit(driver, host);
  const [stage = ''] = await driver.listWindows();
  await release(host.folder, { from, to, chunk: /^search-/ });
  await driver.openWindow();
  await openView(driver, host.address);
  await see(driver, title, to);
  // WebKit calls the new worker active once another page is opened, and keeps all the same.
  await see(driver, missing, 0);
  await host.stop();
  await openView(driver, host.address);
  await see(driver, title, to);
  await driver.closeWindow();
  await driver.switchTo(stage);
  await see(driver, title, from);
  await findWord(driver, searches[1].question);
  await driver.press(keys.escape);
  await openSpeaker(driver);
  await see(driver, `document.querySelector('[id="${slides.title}"] h1').textContent`, from);
  await driver.closeWindow();
  await driver.switchTo(stage);
}
