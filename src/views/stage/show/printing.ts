// Printing from the stage: the browser's own print gives every slide of the talk, one a page. For that
// the slides must be as they were written, and afterwards as Reveal has left them.
import { whenIdle } from '../../../page/browser/when-idle.ts';
import type { layOutPages } from '../../../page/content/pages/pages.ts';
import { classes } from '../../../shared/markup.ts';
import type { Stage } from '../stage.ts';

const marks = ['hidden', 'aria-hidden', 'inert'] as const;

/** Lays the whole talk out while the browser prints. */
export function printing({ root, navigation, numberAll }: Stage): void {
  let undo: (() => void) | undefined;
  let toPages: typeof layOutPages | undefined;
  // Without it, as on a line that has gone, slides that are too long go on overleaf without their title.
  whenIdle(() => void loadPages().then((loaded) => (toPages = loaded)));

  function layOut(): void {
    if (undo) return;
    const restoreOrder = navigation.showAll();
    numberAll();
    const sections = [...root.querySelectorAll<HTMLElement>(`.${classes.slides} > section`)];
    const states = sections.map((section) => ({
      section,
      attributes: marks.map((name) => [name, section.getAttribute(name)] as const),
      display: section.style.display,
    }));
    for (const { section } of states) {
      for (const name of marks) section.removeAttribute(name);
      section.style.removeProperty('display');
    }
    const putPagesBack = toPages?.(sections);
    undo = () => {
      putPagesBack?.();
      for (const { section, attributes, display } of states) {
        for (const [name, value] of attributes) if (value !== null) section.setAttribute(name, value);
        section.style.display = display;
      }
      restoreOrder();
    };
  }

  function putBack(): void {
    undo?.();
    undo = undefined;
  }

  window.addEventListener('beforeprint', layOut);
  window.addEventListener('afterprint', putBack);
}

async function loadPages(): Promise<typeof layOutPages | undefined> {
  return import('../../../page/content/pages/pages.ts').then((pages) => pages.layOutPages).catch(() => undefined);
}
