// On small screens a slide is a column that scrolls inside itself, and on large ones one that holds too much scrolls, too.
// It starts at the top, can be reached by keyboard, and arrows and Space move through it before they change the slide.
// The keys of clickers do not.
import type { Stage } from '../stage.ts';

/** Starts each slide at its top. */
export function scrolling({ root, navigation }: Stage): void {
  // Whether a slide is scrolled is known only once all is laid out, so it is not asked.
  const scrolled = new Set<EventTarget | null>();

  root.addEventListener('scroll', ({ target }) => scrolled.add(target), { capture: true });
  navigation.onChange(({ slide }) => {
    if (scrolled.delete(slide.section)) slide.section.scrollTop = 0;
  });
}

/** Lets the keyboard reach a slide that scrolls. */
export function prepareScrolling(section: HTMLElement): void {
  if (roomIn(section) > 0) section.tabIndex = 0;
  else section.removeAttribute('tabindex');
}

/** Scrolls a slide as the key says; false when it has nothing further to show in that direction. */
export function scrollBy(section: HTMLElement, { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
  const up = key === 'ArrowUp' || (key === ' ' && shiftKey);
  const down = key === 'ArrowDown' || (key === ' ' && !shiftKey);
  if (up ? section.scrollTop < 1 : !down || section.scrollTop > roomIn(section) - 1) return false;
  const distance = key.startsWith('Arrow') ? 60 : section.clientHeight * 0.85;
  section.scrollBy({ top: up ? -distance : distance });
  return true;
}

function roomIn(section: HTMLElement): number {
  return section.scrollHeight - section.clientHeight;
}
