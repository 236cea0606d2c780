// Clicks on links that the page follows by itself.

/** The link around the target of an event. */
export function findLink({ target }: Event, selector: string): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest(selector) : null;
  return link instanceof HTMLAnchorElement ? link : undefined;
}

/** What tells how somebody has clicked. */
export type Click = Pick<MouseEvent, 'defaultPrevented' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a click is still to be followed here; with a key held down it asks the browser for a tab, a window or a file. */
export function isOpenClick({ defaultPrevented, ctrlKey, metaKey, shiftKey, altKey }: Click): boolean {
  return !(defaultPrevented || ctrlKey || metaKey || shiftKey || altKey);
}
