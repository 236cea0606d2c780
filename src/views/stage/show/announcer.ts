// For screen readers: on each change the focus goes to the slide's heading and the place is said once.
// Hidden headings above the slide keep the outline whole when only an h3 is on the stage.
import { classes } from '../../../shared/markup.ts';
import { chapterTitle, findHeading, type Slide, slideTitle } from '../../../page/deck/slides.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { Stage } from '../stage.ts';

/** Says what is on the stage. */
export function announcer({ root, navigation, announce }: Stage): void {
  const deckTitle = createElement('h1', { className: classes.hidden });
  const chapter = createElement('h2', { className: classes.hidden });

  function setContext(slide: Slide): void {
    deckTitle.hidden = slide.section.querySelector('h1') !== null;
    chapter.hidden = slide.section.querySelector('h1, h2') !== null;
    chapter.textContent = chapterTitle(slide);
  }

  let hadWayBack = false;
  navigation.onFlow(() => (hadWayBack &&= navigation.wayBack !== undefined));
  deckTitle.textContent = document.querySelector(`:is(.${classes.slides}, .parked) h1`)?.textContent ?? document.title;
  setContext(navigation.current);
  root.prepend(deckTitle, chapter);
  navigation.onChange(({ slide }) => {
    setContext(slide);
    focusHeading(slide);
    const { number, shown, wayBack } = navigation;
    const place = number > 0 ? `Folie ${number} von ${shown.length}` : 'Nicht im heutigen Vortrag';
    const way = wayBack && !hadWayBack ? `. Rücktaste: zurück zu „${slideTitle(wayBack)}“` : '';
    hadWayBack = wayBack !== undefined;
    announce(`${place}: ${slideTitle(slide)}${way}`);
  });
  navigation.onStep((appeared) => appeared.length > 0 && announce(readSteps(appeared)));
}

/** Leads screen readers to the slide's heading. */
export function focusHeading(slide: Slide): void {
  // A host page that moves the deck keeps the focus; a window that the speaker view moves waits for it.
  if (window.parent !== window && !document.hasFocus()) return;
  const heading = findHeading(slide) ?? slide.section;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** The text of the steps that just appeared; a drawing's step may have a label only. */
function readSteps(appeared: readonly Element[]): string {
  const seen = appeared.filter((step) => step.checkVisibility?.() ?? true); // Of twin drawings, one.
  return seen.map((step) => step.getAttribute('aria-label') ?? step.textContent.trim()).join(' ');
}
