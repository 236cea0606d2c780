// The arrow keys in the overview.

/** Arrows move as the eye sees the grid: sideways one on, up and down to the nearest in the next row. */
export function moveFocus(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  const links = [...dialog.querySelectorAll<HTMLElement>('.entry')];
  const at = links.findIndex((link) => link === document.activeElement);
  const target = at < 0 ? undefined : findTarget(links, at, event.key);
  if (event.key.toLowerCase() === 'o') dialog.close();
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function findTarget(links: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowRight') return links[at + 1];
  if (key === 'ArrowLeft') return links[at - 1];
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const rest = key === 'ArrowDown' ? links.slice(at + 1) : links.slice(0, at).toReversed();
  const own = links[at]?.getBoundingClientRect();
  if (!own) return undefined;
  const inNextRow = rest.find((link) => Math.abs(link.getBoundingClientRect().top - own.top) > own.height / 2);
  const row = inNextRow?.getBoundingClientRect().top;
  const distance = (link: HTMLElement): number => Math.abs(link.getBoundingClientRect().left - own.left);
  return rest
    .filter((link) => link.getBoundingClientRect().top === row)
    .sort((first, second) => distance(first) - distance(second))[0];
}
