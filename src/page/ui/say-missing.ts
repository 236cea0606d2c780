// Says that something cannot be loaded just now, in any view: where everybody sees it, and once for screen readers.
import { missing as words } from '#words/missing';
import './popover.css';
import './say-missing.css';
import { createElement } from './elements.ts';
import { sayLanguage } from './spoken-language.ts';

const stay = 12_000;

let box: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence at the lower edge of the window, until it is closed or has stood there for a while. */
export function sayMissing(text: string): void {
  box?.remove();
  const said = createElement('p');
  const button = createElement('button', { type: 'button', className: 'popover-close', onclick: close }, words.close);
  box = sayLanguage(createElement('div', { className: 'popover missing', role: 'alert' }, said, button));
  document.querySelector('main')?.append(box);
  // Above dialogues; older browsers show it where it stands.
  if ('popover' in HTMLElement.prototype) Object.assign(box, { popover: 'manual' }).showPopover();
  said.textContent = text; // An alert is spoken when it changes.
  document.addEventListener('keydown', closeByKey);
  clearTimeout(timer);
  timer = setTimeout(close, stay);
}

function close(): void {
  clearTimeout(timer);
  document.removeEventListener('keydown', closeByKey);
  box?.remove();
}

function closeByKey({ key }: KeyboardEvent): void {
  if (key === 'Escape') close();
}
