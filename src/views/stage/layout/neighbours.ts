// The neighbours of the slide on the stage are laid out before they are shown, so that a change of slide lays nothing out.
// The styles leave them out of the page but for the moment in which that is done, and what they have been laid out to stays.
import { whenIdle } from '../../../page/browser/when-idle.ts';
import { data } from '../../../shared/markup.ts';

/** Lays slides out when there is time. */
interface Preparation {
  /** Prepares those that are new. */
  readonly prepare: () => void;
  /** Takes all for new. */
  readonly forget: () => void;
}

/** Prepares the slides that `list` finds; each is given to `fit` once it is laid out. */
export function createPreparation(
  list: () => readonly HTMLElement[],
  fit: (section: HTMLElement) => void,
): Preparation {
  // Each waits for time of its own, so that keys are heard in between.
  const tasks = [readStyles, open, finish];
  let done = new Map<HTMLElement, number>();
  let isPlanned = false;

  function prepare(): void {
    if (isPlanned) return;
    const here = list();
    // One that was parked meanwhile is closed again.
    const isOpen = (section: HTMLElement): boolean => section.hasAttribute(data.layingOut);
    done = new Map([...done].filter(([section, count]) => here.includes(section) && (count !== 2 || isOpen(section))));
    // Steps that are shown while nobody sees them would begin to appear with their slide.
    for (const section of done.keys()) readStyles(section);
    const next = here.find((section) => countDone(section) < tasks.length);
    if (!next) return;
    tasks[countDone(next)]?.(next);
    done.set(next, countDone(next) + 1);
    isPlanned = true;
    requestAnimationFrame(() => whenIdle(goOn)); // The frame lays out what has been opened.
  }
  function goOn(): void {
    isPlanned = false;
    prepare();
  }
  function finish(section: HTMLElement): void {
    fit(section);
    section.removeAttribute(data.layingOut);
  }
  function countDone(section: HTMLElement): number {
    return done.get(section) ?? 0;
  }

  return { prepare, forget: () => done.clear() };
}

/** The browser works styles out when they are asked for. */
function readStyles(section: HTMLElement): void {
  void getComputedStyle(section.firstElementChild ?? section).opacity;
}

function open(section: HTMLElement): void {
  for (const picture of section.querySelectorAll('img')) picture.loading = 'eager'; // Nothing else says that it comes near.
  section.setAttribute(data.layingOut, '');
}
