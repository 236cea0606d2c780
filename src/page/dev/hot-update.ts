// In dev only: takes what an author has saved into the open page, without loading it again.
import { type ChangedSlide, classes, data, type DeckChange, devEvents, type OpenedPage } from '../../shared/markup.ts';
import { decodePercent } from '../../shared/decode.ts';
import { countShownSteps, listSteps } from '../deck/steps.ts';
import { followSize, showFindings } from './panel.ts';
import { keepPlace, readVersion, rebuild } from './rebuild.ts';
import type { Refresh } from './refresh.ts';

let refresh: Refresh | void;
let beginAnew: () => Promise<void>;

/** Goes on with the view that has just started, and asks what it may have missed; `begin` starts a view. */
export function acceptChanges(started: Refresh | void, begin: () => Promise<void>): void {
  refresh = started;
  beginAnew = begin;
  followSize();
  greet({ version: readVersion(), isToBeRebuilt: false });
}

function greet(opened: OpenedPage): void {
  import.meta.hot?.send(devEvents.opened, opened);
}

// One after another: a view that has not started yet cannot be told of the next change.
let taken = Promise.resolve();
import.meta.hot?.on(devEvents.changed, (change: DeckChange) => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
  taken = taken.then(() => take(change)).catch(reload);
});
import.meta.hot?.on(devEvents.file, replaceFile);
import.meta.hot?.on(devEvents.findings, showFindings);
import.meta.hot?.on('vite:beforeFullReload', () => keepPlace());

async function take(change: DeckChange): Promise<void> {
  if (change.page !== undefined) await rebuild(change, beginAnew);
  else if (!update(change)) greet({ version: change.version, isToBeRebuilt: true });
}

function reload(error: unknown): void {
  console.error(error);
  location.reload();
}

/** Exchanges slides and styles; false when the view cannot show them so. */
function update({ slides, styles, version }: DeckChange): boolean {
  if (styles && !replaceStyles(styles)) return false;
  if (slides.length > 0 && !refresh) return false;
  document.documentElement.setAttribute(data.version, String(version));
  const sections = slides.flatMap((slide) => replaceSlide(slide) ?? []);
  if (sections.length < slides.length) return false;
  const isTaken = slides.length === 0 || refresh?.(sections) !== false;
  window.dispatchEvent(new Event('resize')); // Another content or style needs another room.
  return isTaken;
}

/** Found by what they were, because paper has them in another order. */
function replaceStyles(changed: NonNullable<DeckChange['styles']>): boolean {
  const styles = [...document.querySelectorAll('style')];
  return changed.every(({ before, after }) => {
    const style = styles.find(({ textContent }) => textContent === before);
    if (style) style.textContent = after;
    return style !== undefined;
  });
}

// As the compiler writes the address of a file, and with the number that makes it another one.
const fileAddress = /(slides\/[^\s"'()?#,]+)(?:\?\d+)?/g;

/** A picture, film or sound that is another under the same name. */
function replaceFile(path: string): void {
  for (const element of document.querySelectorAll('main :is([src], [srcset], [poster], [data], [style])')) {
    for (const { name, value } of element.attributes) {
      const fresh = value.replace(fileAddress, (whole, address: string) =>
        decodePercent(address) === path ? `${address}?${Date.now()}` : whole,
      );
      if (fresh !== value) element.setAttribute(name, fresh);
    }
  }
}

/** Keeps the element itself, its step, and what the view has written on it, because Reveal and the view hold on to them. */
function replaceSlide({ id, html }: ChangedSlide): HTMLElement | undefined {
  const section = document.getElementById(id);
  const template = document.createElement('template');
  template.innerHTML = html;
  const fresh = template.content.firstElementChild;
  if (!section || !fresh) return undefined;
  const state = ['present', 'past', 'future'].filter((name) => section.classList.contains(name));
  const number = section.style.getPropertyValue('--n');
  const place = readPlaceNumber(section)?.textContent;
  const shown = countShownSteps(section);
  for (const { name, value } of fresh.attributes) section.setAttribute(name, value);
  section.className = fresh.className;
  section.classList.add(...state);
  section.replaceChildren(...fresh.childNodes);
  section.style.setProperty('--n', number); // In a cut it is another than in the deck.
  readPlaceNumber(section)?.replaceChildren(place ?? '');
  for (const step of listSteps(section).slice(0, shown).flat()) step.classList.add('visible');
  return section;
}

function readPlaceNumber(section: HTMLElement): Element | null {
  return section.querySelector(`.${classes.placeNumber}`);
}
