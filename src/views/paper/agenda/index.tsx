// The facilitator's sheet: every slide with its time, questions and exercises, what to prepare, and what
// to leave out first. Made from the slides and their notes, for the screen and for paper.
import { agenda as words } from '#words/agenda';
import { data } from '../../../shared/markup.ts';
import { render } from 'preact';

import './agenda.css';
import { tidyLinks } from '../links.ts';
import type { Refresh } from '../../../page/dev/refresh.ts';
import { readSlides } from '../../../page/deck/slides.ts';
import { readCuts } from '../../../page/deck/cuts.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { Agenda } from './agenda.tsx';
import { sayLanguage } from '../../../page/ui/spoken-language.ts';

/** Starts the sheet for the cut in the address, else for all slides; what it returns draws it again after a change. */
export function start(): Refresh | void {
  const main = document.querySelector('main');
  if (!main) return;
  const { title } = document;
  const root = show(main, title);
  tidyForPrint();
  main.hidden = true;
  document.title = words.title(title);
  document.documentElement.setAttribute(data.ready, '');
  return () => draw(root, main, title);
}

/** On paper a link to another view would lead to the computer that has printed it; afterwards the links lead on. */
function tidyForPrint(): void {
  let addresses: [HTMLAnchorElement, string][] = [];
  window.addEventListener('beforeprint', () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    addresses = links.map((link) => [link, link.getAttribute('href') ?? '']);
    tidyLinks(document);
  });
  window.addEventListener('afterprint', () => {
    for (const [link, address] of addresses) link.setAttribute('href', address);
  });
}

/** Makes another view print this sheet, for the cut that it shows by then; to be called before that view starts. */
export function printInstead(): void {
  const main = document.querySelector('main');
  if (!main) return;
  const { title } = document;
  let undo: (() => void) | undefined;
  window.addEventListener('beforeprint', () => {
    if (undo) return;
    const shown = document.title;
    const root = show(main, title);
    tidyLinks(root);
    document.title = words.title(title);
    undo = () => {
      render(null, root);
      root.remove();
      document.title = shown;
      undo = undefined;
    };
  });
  window.addEventListener('afterprint', () => undo?.());
}

function show(main: HTMLElement, title: string): HTMLElement {
  const root = sayLanguage(createElement('main', { className: 'agenda' }));
  document.body.append(root);
  draw(root, main, title);
  return root;
}

function draw(root: HTMLElement, main: HTMLElement, title: string): void {
  render(<Agenda title={title} deck={readSlides(main).all} cuts={readCuts(main)} />, root);
}
