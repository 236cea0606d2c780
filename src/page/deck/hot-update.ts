// In dev only: puts a saved slide into the open page, without loading it again.
import { type ChangedSlide, classes, devEvents } from '../../shared/markup.ts';
import { parseHash, slideHash } from './address.ts';

/** Brings slides to life that were put into the page anew. */
export type Refresh = (sections: readonly HTMLElement[]) => void;

/** Exchanges slides that the server has compiled anew; a view that cannot refresh them is loaded again. */
export function acceptChangedSlides(refresh: Refresh | void): void {
  import.meta.hot?.on(devEvents.slides, (changed: readonly ChangedSlide[]) => {
    if (changed.length === 0) return;
    if (refresh) refresh(changed.flatMap(({ id, html }) => replaceSlide(document.getElementById(id), html)));
    else location.reload();
  });
  // The whole page is about to be loaded again: it begins where it was, also when that slide has another id.
  import.meta.hot?.on(devEvents.moved, (successors: Readonly<Record<string, string>>) => {
    const place = parseHash(location.hash);
    const successor = place?.kind === 'id' ? successors[place.id] : undefined;
    if (successor !== undefined) history.replaceState(null, '', slideHash(successor));
  });
}

/** Keeps the element itself and what the view has written on it, because Reveal and the view hold on to both. */
function replaceSlide(section: HTMLElement | null, html: string): HTMLElement[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  const fresh = template.content.firstElementChild;
  if (!section || !fresh) return [];
  const state = ['present', 'past', 'future'].filter((name) => section.classList.contains(name));
  const number = section.style.getPropertyValue('--n');
  const place = readPlaceNumber(section)?.textContent;
  for (const { name, value } of fresh.attributes) section.setAttribute(name, value);
  section.className = fresh.className;
  section.classList.add(...state);
  section.replaceChildren(...fresh.childNodes);
  section.style.setProperty('--n', number); // In a cut it is another than in the deck.
  readPlaceNumber(section)?.replaceChildren(place ?? '');
  return [section];
}

function readPlaceNumber(section: HTMLElement): Element | null {
  return section.querySelector(`.${classes.placeNumber}`);
}
