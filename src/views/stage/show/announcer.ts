// For screen readers: on each change the focus goes to the slide's heading and the place is said once.
// Hidden headings above the slide keep the outline whole when only an h3 is on the stage.
import type { RevealPlugin } from 'reveal.js';

import { classes } from '../../../shared/markup.ts';
import { chapterTitle, findHeading, type Slide, slideTitle } from '../../../page/deck/slides.ts';
import type { Stage } from '../stage.ts';

/** Says what is on the stage. */
export function announcer(stage: Stage): RevealPlugin {
  const { root, navigation } = stage;
  const status = createHidden('div');
  status.setAttribute('role', 'status');
  const deckTitle = createHidden('h1');
  const chapter = createHidden('h2');

  function setContext(slide: Slide): void {
    deckTitle.hidden = slide.section.querySelector('h1') !== null;
    chapter.hidden = slide.section.querySelector('h1, h2') !== null;
    chapter.textContent = chapterTitle(slide);
  }

  function init(): void {
    deckTitle.textContent = document.querySelector('.slides h1, .parked h1')?.textContent ?? document.title;
    setContext(navigation.current);
    root.prepend(deckTitle, chapter);
    root.append(status);
    stage.announce = (text) => (status.textContent = text);
    navigation.onChange(({ slide }) => {
      setContext(slide);
      focusHeading(slide);
      const number = navigation.shown.indexOf(slide) + 1;
      stage.announce(`Folie ${number} von ${navigation.shown.length}: ${slideTitle(slide)}`);
    });
    root.addEventListener('fragmentshown', (event) => stage.announce(readSteps(event)));
  }
  return { id: 'announcer', init };
}

function createHidden(name: 'div' | 'h1' | 'h2'): HTMLElement {
  const element = document.createElement(name);
  element.className = classes.hidden;
  return element;
}

function focusHeading(slide: Slide): void {
  // A host page that moves the deck keeps the focus; a window that the speaker view moves waits for it.
  if (window.parent !== window && !document.hasFocus()) return;
  const heading = findHeading(slide) ?? slide.section;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** The text of the steps that just appeared; a drawing's step may have a label only. */
function readSteps(event: Event): string {
  // Reveal adds its own property to a plain event.
  const { fragments = [] } = event as Event & { fragments?: readonly Element[] };
  const seen = fragments.filter((step) => step.checkVisibility?.() ?? true); // Of twin drawings, one.
  return seen.map((step) => step.getAttribute('aria-label') ?? step.textContent.trim()).join(' ');
}
