// On small screens a slide is a column that scrolls inside itself. It starts at the top, can be reached
// by keyboard, and arrows and Space move through it before they change the slide. The keys of clickers do not.
import type { Stage } from '../stage.ts';

/** Prepares each slide that comes to the stage for scrolling. */
export function scrolling({ navigation }: Stage): void {
  function prepare(): void {
    const { section } = navigation.current;
    if (roomIn(section) > 0) section.tabIndex = 0;
    else section.removeAttribute('tabindex');
  }

  navigation.onChange(({ slide }) => {
    slide.section.scrollTop = 0;
    prepare();
  });
  requestAnimationFrame(prepare); // When the first slide is laid out as a slide.
  window.addEventListener('resize', prepare);
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
