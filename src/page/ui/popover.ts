// One small window beside a place in the text, for footnotes and terms. It uses the browser's Popover API,
// which closes it by Escape or by a click elsewhere and gives the focus back. For the keyboard it stands behind its
// place in the text, wherever it stands in the page.
import { popover as words } from '#words/popover';
import './popover.css';
import { createElement } from './elements.ts';

/** What to open, and where. */
interface PopoverContent {
  /** The link or button that the window belongs to. */
  readonly reference: HTMLElement;
  /** Heading and accessible name, such as "Fußnote 7". */
  readonly label: string;
  readonly content: Node;
}

const margin = 12;
const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
let element: HTMLElement | undefined;
let owner: HTMLElement | undefined;

/** Whether this browser can open popovers. */
export function supportsPopover(): boolean {
  return 'popover' in HTMLElement.prototype;
}

/** Opens the window, in place of one that is open. */
export function openPopover({ reference, label, content }: PopoverContent): void {
  if (!element?.isConnected) element = createPopover();
  // What is mentioned in the window itself takes its place.
  if (!owner || !element.contains(reference)) owner = reference;
  element.hidePopover();
  const title = element.querySelector('.popover-title');
  if (title) title.textContent = label;
  element.setAttribute('aria-label', label);
  element.querySelector('.popover-content')?.replaceChildren(content);
  // The focus goes back to what has it now; not every browser has given it to a link that was clicked.
  owner.focus({ preventScroll: true });
  element.showPopover({ source: owner });
  placeBeside(element, owner.getBoundingClientRect());
  element.focus({ preventScroll: true });
}

/** Closes the window; the focus goes back to where it was. */
export function closePopover(): void {
  if (isOpen()) element?.hidePopover();
}

/** Whether the window is open for this reference. */
export function isOpenFor(reference: Element): boolean {
  return owner === reference && isOpen();
}

function isOpen(): boolean {
  return element?.matches(':popover-open') ?? false;
}

function createPopover(): HTMLElement {
  const popover = createElement(
    'div',
    { className: 'popover', popover: 'auto', tabIndex: -1, role: 'dialog' },
    createElement('p', { className: 'popover-title' }),
    createElement('div', { className: 'popover-content' }),
    createElement('button', { type: 'button', className: 'popover-close', onclick: closePopover }, words.close),
  );
  popover.addEventListener('keydown', moveFocus);
  popover.addEventListener('toggle', showOwner);
  document.querySelector('main')?.append(popover);
  return popover;
}

/** Tab leads through the window, and at either end back to its place in the text. */
function moveFocus(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const all = [...(element?.querySelectorAll<HTMLElement>(stops) ?? [])].filter((stop) => stop.checkVisibility());
  const at = all.findIndex((stop) => stop === document.activeElement);
  const next = all[at + (event.shiftKey ? -1 : 1)];
  if (next) next.focus();
  else closePopover();
}

/** Whoever has scrolled away sees where the focus has gone back to. */
function showOwner({ newState }: ToggleEvent): void {
  if (newState === 'closed' && document.activeElement === owner) owner?.scrollIntoView({ block: 'nearest' });
}

/** Above the reference, or below it when there is more room, and inside the window. */
function placeBeside(popover: HTMLElement, reference: DOMRect): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const size = popover.getBoundingClientRect();
  const left = Math.min(Math.max(margin, reference.left - size.width / 2), width - size.width - margin);
  const fitsAbove = reference.top - size.height - margin > 0;
  const wanted = fitsAbove ? reference.top - size.height - margin / 2 : reference.bottom + margin / 2;
  const top = Math.max(margin, Math.min(wanted, height - size.height - margin));
  popover.style.left = `${Math.max(margin, left) + scrollX}px`;
  popover.style.top = `${top + scrollY}px`;
}
