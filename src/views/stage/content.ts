// What slides hold and the stage moves along with, and all that they hold once more after a change.
import { numberTwinSteps } from '../../page/content/drawings.ts';
import { showTerm, startGlossary } from '../../page/content/glossary.ts';
import { startQuizzes } from '../../page/content/quiz/quiz.ts';
import { followLinks, onState, readWidgetState, wake } from '../../page/content/widgets.ts';
import { parseHash } from '../../page/deck/address.ts';
import { markCurrentCut } from '../../page/deck/cuts.ts';
import { followEvening, showEvening } from '../../page/deck/evening.ts';
import { whenIdle } from '../../page/browser/when-idle.ts';
import { markFootnotes } from '../../page/deck/steps.ts';
import { fewSlides } from '../../shared/talk/slide-lists.ts';
import type { Stage } from './stage.ts';

/** Terms on the stage: an address of an entry opens it on the slide that stands for it. */
export function glossary({ navigation, address }: Stage): void {
  startGlossary();
  const open = (): void => {
    const place = parseHash(location.hash);
    if (place?.kind === 'id' && showTerm(place.id, navigation.current)) address.replace(navigation.current.id, '');
  };
  open();
  window.addEventListener('hashchange', open);
}

/**
 * The numbers of a talk that is not the whole deck. Navigation writes those of the slide on the stage; here the others
 * follow as soon as there is time, so that pictures of slides never show those of the deck. In large decks it is only the
 * link lists, when one is shown.
 */
export function numbers({ list, navigation, numberAll, fitLists }: Stage): void {
  let numbered = list.all;

  function follow(): void {
    const { shown, current } = navigation;
    if (current.listing) fitLists();
    if (shown === numbered || shown.length > fewSlides) return;
    numbered = shown;
    whenIdle(numberAll);
  }

  follow();
  navigation.onChange(follow);
  navigation.onFlow(follow);
}

/** Widgets on the stage. */
export function widgets(stage: Stage): void {
  const { list, navigation, address } = stage;
  followLinks((id) => list.find(id)?.section);
  onState((section) => section === navigation.current.section && address.replace(section.id, readWidgetState(section)));
  wakeNear(stage);
  navigation.onShown(() => wakeNear(stage));
}

/** Footnotes that appear with the steps that mention them. */
export function footnoteSteps({ navigation }: Pick<Stage, 'navigation'>): void {
  const mark = (): void => markFootnotes(navigation.current.section);
  mark();
  navigation.onChange(mark);
  navigation.onStep(mark);
}

/** What was entered for today's talk. */
export function evening({ list }: Stage): void {
  followEvening(list);
}

function wakeNear({ navigation: { shown, current, reached } }: Stage): void {
  const at = shown.indexOf(reached);
  for (const slide of [current, ...shown.slice(Math.max(0, at - 1), at + 2)]) wake(slide.section);
}

/** Brings what slides hold to life once more, in slides that were put into the page anew. */
export function refreshContent(stage: Stage, sections: readonly HTMLElement[]): void {
  numberTwinSteps(stage.list);
  sections.forEach(startQuizzes);
  wakeNear(stage);
  markCurrentCut();
  showEvening(stage.list);
}
