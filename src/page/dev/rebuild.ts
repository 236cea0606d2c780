// In dev only: the whole page anew in the same window, as a reload shows it, but without loading any of its code again.
import { classes, data, type DeckChange } from '../../shared/markup.ts';
import { remember } from '../browser/memory.ts';
import { readInputs, setInput } from '../content/inputs.ts';
import { parseHash, slideHash } from '../deck/address.ts';
import { countShownSteps } from '../deck/steps.ts';
import { closeAll } from './opened.ts';

const ownStyles = '[data-vite-dev-id]';

/** Puts another page in the place of the one that is open, at the same place, with what was put into slides that stay. */
export async function rebuild(
  { page = '', slides, successors }: DeckChange,
  begin: () => Promise<void>,
): Promise<void> {
  const fresh = new DOMParser().parseFromString(page, 'text/html');
  const inputs = readInputs(document);
  for (const { id } of slides) {
    for (const input of Object.keys(inputs))
      if (document.getElementById(id)?.querySelector(`#${CSS.escape(input)}`)) delete inputs[input];
    delete inputs[id];
  }
  keepPlace(successors);
  closeAll();
  replaceHead(fresh.head);
  replaceAttributes(fresh.documentElement);
  document.body.replaceWith(fresh.body);
  runBoot();
  await begin();
  for (const [id, state] of Object.entries(inputs)) setInput(id, state);
}

/** What views keep for a reload; under another id the slide is found as well. */
export function keepPlace(successors: DeckChange['successors'] = {}): void {
  const current = document.querySelector(`section.${classes.present}`);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  if (current) remember('step', String(countShownSteps(current)), 'session'); // At a slide that may have another id.
  const place = parseHash(location.hash);
  const successor = place?.kind === 'id' ? successors[place.id] : undefined;
  if (successor === undefined) return;
  const kept = history.state as object | null; // Only asked for what it holds.
  const isAt = kept !== null && 'slide' in kept;
  history.replaceState(isAt ? { ...kept, slide: successor } : kept, '', slideHash(successor));
}

/** Keeps what is the same, so that no font is loaded again, and the styles that came with the views. */
function replaceHead(fresh: HTMLHeadElement): void {
  const { head } = document;
  const added = [...fresh.children];
  const first = head.querySelector(ownStyles);
  for (const before of head.querySelectorAll(':scope > *')) {
    const same = added.findIndex((element) => element.isEqualNode(before));
    if (same >= 0) added.splice(same, 1);
    else if (!before.matches(ownStyles)) before.remove();
  }
  for (const element of added) head.insertBefore(element, first);
}

function replaceAttributes(fresh: HTMLElement): void {
  const { documentElement: root } = document;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  for (const { name, value } of fresh.attributes) root.setAttribute(name, value);
}

/** Script elements of another document do not run. */
function runBoot(): void {
  const boot = document.createElement('script');
  boot.textContent = document.head.querySelector('script:not([src], [type])')?.textContent ?? '';
  document.head.append(boot);
  boot.remove();
}

/** The version of the page that is open. */
export function readVersion(): number {
  return Number(document.documentElement.getAttribute(data.version));
}
