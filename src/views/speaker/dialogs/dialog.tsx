// A modal window of the speaker view. The browser's own dialog keeps the focus inside and closes by Escape.
import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { speakerDialog as words } from '#words/speakerDialog';

interface DialogProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** Open as long as it is there. */
export function Dialog({ title, isWide = false, close, children }: DialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    current?.querySelector<HTMLElement>('input:not([type="checkbox"]), .primary')?.focus();
    return () => current?.close(); // Taken from the page while open it would not give the focus back.
  }, []);
  return (
    <dialog ref={dialog} class={isWide ? 'speaker-dialog wide' : 'speaker-dialog'} aria-label={title} onClose={close}>
      <header>
        <h2>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
