// Widgets come to life when they come near: on the stage with their slide and its neighbours, in the
// article when they are about to be seen. Their state goes into the address and comes out of it.
import { classes, data, quizElement, stateEvents, widgetId } from '../../shared/markup.ts';
import type { AddressWriter } from '../deck/address-writer.ts';
import { fullDeckAddress, parseHash } from '../deck/address.ts';

/** Widgets in the article. */
export function startWidgets(address: AddressWriter): void {
  followLinks((id) => document.getElementById(id)?.closest<HTMLElement>('section'));
  onState((section) => address.replace(section.id, readWidgetState(section)));
  wakeWhenNear();
}

/** Takes over each widget that is about to be seen. */
export function wakeWhenNear(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) wake(target);
    },
    { rootMargin: '100%' },
  );
  const sections = new Set(listWidgets(document).map((element) => element.closest('section')));
  for (const section of sections) if (section) observer.observe(section);
}

/** What the widgets of a slide put into the address, behind the slide's id; "" as the slide was written. */
export function readWidgetState(section: Element): string {
  const state = section.querySelector(`[${data.state}]:not(${quizElement})`)?.getAttribute(data.state);
  return state ? `;${state}` : '';
}

const taken = new WeakSet<Element>();

/** Takes over the widgets of a slide; one that cannot be loaded stays as it was built. */
export function wake(section: Element): void {
  listWidgets(section).forEach((element, index) => {
    if (taken.has(element)) return;
    taken.add(element);
    const id = widgetId(section.id, index + 1);
    // A section that only holds a copy of a widget names the slide that it belongs to.
    const slide = section instanceof HTMLElement ? (section.dataset.slide ?? section.id) : section.id;
    const address = (): string => fullDeckAddress({ slide });
    import('../../widgets/live.tsx')
      .then(({ takeOver }) => takeOver(element, { id, address }))
      .catch((error: unknown) => {
        taken.delete(element); // The next time it comes near it is tried again.
        console.error('widget', id, error);
      });
  });
}

/** The tags of all widgets below `root`. */
export function listWidgets(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll(`.${classes.widget}`)].flatMap(({ parentElement }) => parentElement ?? []);
}

/** Hears of each widget whose state has changed, by its slide. */
export function onState(tell: (section: Element) => void): void {
  document.addEventListener(stateEvents.widget, ({ target }) => {
    const section = target instanceof Element ? target.closest('section') : null;
    if (section) tell(section);
  });
}

/** Sets the state that an address or a link asks for: when the page is opened, and later. */
export function followLinks(find: (id: string) => HTMLElement | null | undefined): void {
  function open(hash: string): void {
    const place = parseHash(hash);
    if (place?.kind !== 'id' || place.state === '') return;
    const section = find(place.id);
    if (!section) return;
    for (const element of listWidgets(section)) element.setAttribute(data.state, place.state.slice(1));
  }
  open(document.documentElement.getAttribute(data.state) ?? '');
  window.addEventListener('hashchange', () => open(location.hash));
  document.addEventListener(
    'click',
    ({ target }) => open((target instanceof Element && target.closest('a[href^="#"]')?.getAttribute('href')) || ''),
    { capture: true },
  );
}
