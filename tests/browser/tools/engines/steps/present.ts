// A talk, as people give it: keys of a clicker, jumps and ways back, what the audience sees.
import { expect } from '@playwright/test';
import { cuts, searches, slides } from '../../fixture-deck.ts';
import type { Driver } from '../driver.ts';
import { type Deeds, findMiddle, findWord, isReady, keys, openView, see, shownSlide, shownSteps } from './views.ts';

const isOpen = `document.querySelector('dialog[open]') !== null`;
const background = `getComputedStyle(document.querySelector('section.present')).backgroundColor`;
const loadedFaces = `[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))`;

/** What is done on a stage, each from its own address on. */
export const presenting: Deeds = {
  'a clicker goes through the steps, in the faces of the deck, and a reload keeps them': async (driver, site) => {
    await openView(driver, `${site}#${slides.withSteps}`);
    await see(driver, shownSteps, 3);
    await see(driver, `${loadedFaces}.includes('Atkinson Next')`, true);
    for (let step = 2; step >= 0; step--) {
      await driver.press(keys.pageUp);
      await see(driver, shownSteps, step);
    }
    await driver.press(keys.pageUp);
    await see(driver, `${shownSlide} !== '${slides.withSteps}'`, true);
    await driver.press(keys.pageDown);
    await see(driver, shownSlide, slides.withSteps);
    await driver.press(` ${keys.pageDown}`);
    await see(driver, shownSteps, 2);
    await driver.reload();
    await isReady(driver);
    await see(driver, `[${shownSlide}, ${shownSteps}]`, [slides.withSteps, 2]);
  },
  'the picture goes black and comes back, and the colours change': async (driver, site) => {
    await openView(driver, `${site}#${slides.second}`);
    for (const key of ['b', '.']) {
      await driver.press(key);
      await see(driver, `'black' in document.documentElement.dataset`, true);
      await driver.press(keys.pageDown);
      await see(driver, `'black' in document.documentElement.dataset`, false);
    }
    const colours = new Set<unknown>();
    for (const theme of ['light', 'dark', 'contrast']) {
      await driver.press('t');
      await see(driver, `document.documentElement.dataset.theme`, theme);
      colours.add(await driver.run(`return ${background}`));
    }
    expect(colours.size).toBe(3);
    await driver.press('t');
    await see(driver, shownSlide, slides.second);
  },
  'the stage fills the screen, and again its window': async (driver, site) => {
    await openView(driver, site);
    await driver.press('f');
    await see(driver, `document.fullscreenElement !== null`, true);
    await driver.press(keys.pageDown);
    await see(driver, shownSlide, slides.second);
    const covered = `Math.round(document.querySelector('section.present').getBoundingClientRect().width) === innerWidth`;
    await see(driver, covered, true);
    await driver.press('f');
    await see(driver, `document.fullscreenElement`, null);
  },
  'a number, the overview, the search and the help': async (driver, site) => {
    await openView(driver, site);
    await driver.press(`3${keys.enter}`);
    await see(driver, shownSlide, slides.third);
    await driver.press('o');
    await see(driver, `document.activeElement.hash`, `#${slides.third}`);
    await driver.press(`${keys.left}${keys.enter}`);
    await see(driver, `[${shownSlide}, ${isOpen}]`, [slides.second, false]);
    await findWord(driver, searches[1].question);
    await driver.press(keys.enter);
    await see(driver, `[${shownSlide} !== '${slides.second}', ${isOpen}]`, [true, false]);
    await driver.press('?');
    await see(driver, isOpen, true);
    await driver.press(keys.escape);
    await see(driver, isOpen, false);
  },
  'a jump has a way back, and so have Back and Forward': async (driver, site) => {
    await openView(driver, `${site}#${slides.third}`);
    await driver.press('h'); // What was left before has no say.
    await driver.run(`location.hash = '${slides.withTable}'`);
    await see(driver, shownSlide, slides.withTable);
    await driver.press(keys.backspace);
    // The address follows a little later, and an entry of the history is made from it.
    await see(driver, `[${shownSlide}, location.hash]`, [slides.third, `#${slides.third}`]);
    await driver.run(`location.hash = '${slides.withCode}'`);
    await see(driver, shownSlide, slides.withCode);
    await driver.run(`history.back()`);
    await see(driver, shownSlide, slides.third);
    await driver.run(`history.forward()`);
    await see(driver, shownSlide, slides.withCode);
  },
  'a cut has its own numbers, and a slide from outside is a guest': async (driver, site) => {
    await openView(driver, `${site}?cut=${cuts[0].name}#${slides.second}`);
    const number = `document.querySelector('section.present .place-number').textContent`;
    await see(driver, number, /^2 \/ 1\d$/);
    await driver.run(`location.hash = '${slides.inLongestOnly}'`);
    await see(driver, `[${shownSlide}, ${number}]`, [slides.inLongestOnly, '']);
    await driver.press(keys.pageDown);
    await see(driver, number, /^3 \/ 1\d$/);
  },
  'a footnote opens in place': async (driver, site) => {
    await openView(driver, `${site}#${slides.withFootnote}`);
    await driver.point('mouse', await findMiddle(driver, 'section.present [role="doc-noteref"]'));
    const popover = `document.querySelector('.popover')?.getBoundingClientRect()`;
    await see(driver, `${popover}?.height > 20 && ${popover}?.bottom <= innerHeight`, true);
    await driver.press(keys.escape);
  },
};

/** What a finger does on a phone, where the engine can be told of one. */
export async function swipe(driver: Driver, site: string): Promise<void> {
  await openView(driver, site);
  await driver.point('touch', [320, 400], [200, 405], [80, 410]);
  await see(driver, shownSlide, slides.second);
  await driver.point('touch', [80, 400], [200, 395], [320, 390]);
  await see(driver, shownSlide, slides.title);
}
