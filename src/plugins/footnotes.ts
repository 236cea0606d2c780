// A footnote's number opens the note in place, on the stage and in the article. Without the Popover
// API it stays a link to the note.
import type { RevealPlugin } from 'reveal.js';

import { classes } from '../markup.ts';
import type { Stage } from '../views/stage.ts';
import { closePopover, isOpenFor, openPopover, supportsPopover } from './popover.ts';

/** Footnotes on the stage: any change of slide closes an open one. */
export function footnotes({ navigation }: Stage): RevealPlugin {
  function init(): void {
    startFootnotes();
    navigation.onChange(closePopover);
  }
  return { id: 'footnotes', init };
}

/** Opens footnotes in place wherever they are mentioned. */
export function startFootnotes(): void {
  if (!supportsPopover()) return;
  // A press outside closes the popover before the click arrives: the same number must not open it again.
  let closing: Element | undefined;
  document.addEventListener('pointerdown', (event) => {
    const reference = findReference(event);
    closing = reference && isOpenFor(reference) ? reference : undefined;
  });
  document.addEventListener('click', toggle, { capture: true });

  function toggle(event: MouseEvent): void {
    const reference = findReference(event);
    const note = reference && document.getElementById(reference.hash.slice(1));
    if (!note || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const isSecondClick = isOpenFor(reference) || closing === reference;
    closing = undefined;
    if (isSecondClick) return closePopover();
    openPopover({
      reference,
      label: reference.getAttribute('aria-label') ?? `Fußnote ${reference.textContent}`,
      content: copyNote(note),
    });
  }
}

function findReference({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a[role="doc-noteref"]') : null;
  return link instanceof HTMLAnchorElement ? link : undefined;
}

/** The note's content without ids, which must stay unique, and without its ways back. */
function copyNote(note: Element): DocumentFragment {
  const copy = note.cloneNode(true) as Element; // A clone of an element is an element.
  for (const link of copy.querySelectorAll(`.${classes.backlink}`)) link.remove();
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  const fragment = document.createDocumentFragment();
  fragment.append(...copy.childNodes);
  return fragment;
}
