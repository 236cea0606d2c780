// For screen readers: on each change the focus goes to the slide's heading, which says the title, and the place is
// said beside it. The window is named after the slide.
// Hidden headings above the slide keep the outline whole when only an h3 is on the stage.
import { announcer as words } from '#words/announcer';
import { classes } from '../../../shared/markup.ts';
import { chapterTitle, findHeading, type Slide, slideTitle } from '../../../page/deck/slides.ts';
import { deckTitle, nameWindow } from '../../../page/deck/window-title.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { Stage } from '../stage.ts';
import { readStep } from './spoken.ts';

/** Says what is on the stage. */
export function announcer({ root, navigation, announce }: Stage): void {
  const deck = createElement('h1', { className: classes.hidden });
  const chapter = createElement('h2', { className: classes.hidden });

  function setContext(slide: Slide): void {
    deck.hidden = slide.section.querySelector('h1') !== null;
    chapter.hidden = slide.section.querySelector('h1, h2') !== null;
    chapter.textContent = chapterTitle(slide);
    nameWindow(slideTitle(slide));
  }

  let hadWayBack = false;
  navigation.onFlow(() => (hadWayBack &&= navigation.wayBack !== undefined));
  deck.textContent =
    document.querySelector(`:is(.${classes.slides}, .${classes.parked}) h1`)?.textContent ?? deckTitle();
  setContext(navigation.current);
  root.prepend(deck, chapter);
  let focused: Element | null = null;
  navigation.onChange(() => (focused = document.activeElement));
  navigation.onShown(({ slide }) => {
    const { activeElement } = document;
    // Whoever has reached something in the slide meanwhile stays there.
    const isInUse = activeElement !== focused && slide.section.contains(activeElement);
    const isRead = !isInUse && focusHeading(slide); // First: to focus lays out what was changed.
    const title = isRead ? '' : `: ${slideTitle(slide)}`;
    setContext(slide);
    const { number, shown, wayBack } = navigation;
    const place = number > 0 ? words.place(number, shown.length) : words.guest;
    const way = wayBack && !hadWayBack ? words.wayBack(slideTitle(wayBack)) : '';
    hadWayBack = wayBack !== undefined;
    announce(`${place}${title}${way}`);
  });
  navigation.onStep((appeared) => appeared.length > 0 && announce(readSteps(appeared)));
}

/** Leads screen readers to the slide's heading; returns whether they have read it there. */
export function focusHeading(slide: Slide): boolean {
  // A host page that moves the deck keeps the focus; a window that the speaker view moves waits for it.
  if (window.parent !== window && !document.hasFocus()) return false;
  const heading = findHeading(slide);
  const target = heading ?? slide.section;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return heading !== null && document.activeElement === heading;
}

function readSteps(appeared: readonly Element[]): string {
  // Of twin drawings, one; and nothing that the step has taken away.
  const seen = appeared.filter((step) => step.checkVisibility?.({ visibilityProperty: true }) ?? true);
  return seen.map(readStep).filter(Boolean).join(' ');
}
