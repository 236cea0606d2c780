// Links whose target opens beside them instead of leading away: footnotes and terms of the glossary.
// Without the Popover API they stay links.
import { decodePercent } from '../../shared/decode.ts';
import { findLink, isOpenClick } from './link-clicks.ts';
import { closePopover, isOpenFor, openPopover, supportsPopover } from './popover.ts';

/** What a link opens, made from its target. */
interface InPlaceContent {
  readonly label: string;
  readonly content: Node;
}

/** Opens the targets of all links that match, wherever they stand in the page. */
export function openInPlace(
  selector: string,
  describe: (link: HTMLAnchorElement, target: Element) => InPlaceContent,
): void {
  if (!supportsPopover()) return;
  // A press outside closes the popover before the click arrives: the same link must not open it again.
  let closing: Element | undefined;
  document.addEventListener('pointerdown', (event) => {
    const link = findLink(event, selector);
    closing = link && isOpenFor(link) ? link : undefined;
  });
  document.addEventListener('click', toggle, { capture: true });

  function toggle(event: MouseEvent): void {
    const link = findLink(event, selector);
    const target = link && document.getElementById(decodePercent(link.hash.slice(1)));
    if (!target || !isOpenClick(event)) return;
    event.preventDefault();
    const isSecondClick = isOpenFor(link) || closing === link;
    closing = undefined;
    if (isSecondClick) return closePopover();
    openPopover({ reference: link, ...describe(link, target) });
  }
}
