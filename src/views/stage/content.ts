// What slides hold comes to life on the stage: footnotes, terms, quizzes, drawings, cuts, widgets.
import type { RevealPlugin } from 'reveal.js';

import { numberTwinSteps } from '../../page/content/drawings.ts';
import { startFootnotes } from '../../page/content/footnotes.ts';
import { startGlossary } from '../../page/content/glossary.ts';
import { startQuizzes } from '../../page/content/quiz.ts';
import { followLinks, onState, readWidgetState, wake } from '../../page/content/widgets.ts';
import { markCurrentCut } from '../../page/deck/cuts.ts';
import { closePopover } from '../../page/ui/popover.ts';
import type { Stage } from './stage.ts';

/** Numbers the steps of slides that hold twins, before Reveal does. */
export function drawings({ list }: Stage): RevealPlugin {
  return { id: 'drawings', init: () => numberTwinSteps(list) };
}

/** Footnotes on the stage: any change of slide closes an open one. */
export function footnotes({ navigation }: Stage): RevealPlugin {
  function init(): void {
    startFootnotes();
    navigation.onChange(closePopover);
  }
  return { id: 'footnotes', init };
}

/** Terms on the stage. */
export function glossary(): RevealPlugin {
  return { id: 'glossary', init: startGlossary };
}

/** Quizzes on the stage. */
export function quiz(): RevealPlugin {
  return { id: 'quiz', init: () => startQuizzes() };
}

/** Widgets on the stage. */
export function widgets(stage: Stage): RevealPlugin {
  const { list, navigation, address } = stage;
  function init(): void {
    followLinks((id) => list.find(id)?.section);
    onState(
      (section) => section === navigation.current.section && address.replace(section.id, readWidgetState(section)),
    );
    wakeNear(stage);
    navigation.onChange(() => wakeNear(stage));
  }
  return { id: 'widgets', init };
}

function wakeNear({ navigation: { shown, current } }: Stage): void {
  const at = shown.indexOf(current);
  for (const slide of shown.slice(Math.max(0, at - 1), at + 2)) wake(slide.section);
}

/** Brings the links of the chooser up to date. */
export function cuts(): RevealPlugin {
  return { id: 'cuts', init: markCurrentCut };
}

/** All of that once more, in slides that were put into the page anew. */
export function refreshContent(stage: Stage, sections: readonly HTMLElement[]): void {
  numberTwinSteps(stage.list);
  sections.forEach(startQuizzes);
  wakeNear(stage);
  markCurrentCut();
}
