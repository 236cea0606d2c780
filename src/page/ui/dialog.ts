// A modal window with a heading and a button to close it. The browser's own dialog keeps
// the focus inside, closes by Escape, and gives the focus back.

import { dialog as words } from '#words/dialog';
import './dialog.css';
import { createElement } from './elements.ts';
import { sayLanguage } from './spoken-language.ts';

/** Whether this browser has modal dialogs. */
export function supportsDialog(): boolean {
  return 'showModal' in HTMLElement.prototype || 'HTMLDialogElement' in window;
}

/** Creates a closed dialog at the end of `parent`; its content goes after the heading. */
export function createDialog(parent: HTMLElement, name: string, title: string): HTMLDialogElement {
  const heading = createElement('h2', { id: `${name}-title` }, title);
  const close = createElement('button', { type: 'button', onclick: () => dialog.close() }, words.close);
  const dialog: HTMLDialogElement = sayLanguage(
    createElement(
      'dialog',
      { className: `dialog ${name}`, 'aria-labelledby': heading.id },
      createElement('header', {}, heading, close),
    ),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // The backdrop.
  });
  parent.append(dialog);
  return dialog;
}
