/** When what has the focus goes from the page, what was around it gets the focus: a screen reader keeps its place. */
export function keepFocus(root: HTMLElement): void {
  let last: Element | undefined;
  let around: HTMLElement | null = null;
  root.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : undefined;
    around = last?.parentElement?.closest<HTMLElement>('dialog, section, nav') ?? null;
  });
  new MutationObserver(() => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    last = undefined;
    const heirs = around?.isConnected ? [around, around.parentElement, root] : [root];
    for (const heir of heirs) giveFocus(heir);
  }).observe(root, { childList: true, subtree: true });
}

/** Unless an earlier one has taken it: what has no box of its own takes none. */
function giveFocus(heir: HTMLElement | null): void {
  if (!heir || document.activeElement !== document.body) return;
  heir.tabIndex = -1;
  heir.focus({ preventScroll: true });
}
