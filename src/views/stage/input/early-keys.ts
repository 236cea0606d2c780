// Keys that come while the stage is being built: boot.ts no longer answers them, and the stage does not yet.

/** Keeps the keys that boot.ts would have answered; the returned function hands them over. */
export function keepEarlyKeys(): () => void {
  const kept: KeyboardEvent[] = [];
  window.onkeydown = (event) => {
    const { key, target, defaultPrevented } = event;
    if (defaultPrevented || !/^(Arrow[LR]|Page| )/.test(key) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (target !== document.body) return;
    event.preventDefault();
    kept.push(event);
  };
  return () => {
    window.onkeydown = null;
    for (const event of kept) document.body.dispatchEvent(new KeyboardEvent(event.type, event));
  };
}
