// A modal window of the stage with a heading and a button to close it. The browser's own dialog keeps
// the focus inside, closes by Escape, and gives the focus back.

/** Whether this browser has modal dialogs. */
export function supportsDialog(): boolean {
  return 'showModal' in HTMLElement.prototype || 'HTMLDialogElement' in window;
}

/** Creates a closed dialog at the end of `parent`; its content goes after the heading. */
export function createDialog(parent: HTMLElement, name: string, title: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = `dialog ${name}`;
  const heading = document.createElement('h2');
  heading.id = `${name}-title`;
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Schließen';
  close.addEventListener('click', () => dialog.close());
  const header = document.createElement('header');
  header.append(heading, close);
  dialog.append(header);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // The backdrop.
  });
  parent.append(dialog);
  return dialog;
}
