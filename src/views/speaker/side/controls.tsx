// The slide's calculator and quizzes to operate from here: living copies, whose state the stage takes over
// and gives back. What the stage says late, while somebody is still typing, is not written over.
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { speakerNotes as words } from '#words/speakerNotes';
import { classes, quizElement, stateEvents, widgetId } from '../../../shared/markup.ts';
import { startQuizzes } from '../../../page/content/quiz/quiz.ts';
import { listWidgets } from '../../../page/content/widgets.ts';
import { findBoxes } from '../../../widgets/places.ts';
import { readState, setState } from '../../../page/content/inputs.ts';
import { fullDeckAddress } from '../../../page/deck/address.ts';
import type { Command } from '../../../page/talk/messages.ts';
import { copyElement } from '../../../page/deck/copies.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { createElement } from '../../../page/ui/elements.ts';

interface ControlsProps {
  readonly slide: Slide;
  readonly inputs: Readonly<Record<string, string>>;
  readonly send: (command: Command) => void;
}

/** A living copy, what it stands in, and the id under which its state is sent. */
interface Copy {
  readonly id: string;
  readonly element: HTMLElement;
  readonly box: HTMLElement;
}

// Further questions may stand in the notes.
const quizzes = `.${classes.body} ${quizElement}`;

/** Whether a slide has something to operate. */
export function hasControls({ section }: Slide): boolean {
  return listWidgets(section).length > 0 || section.querySelector(quizzes) !== null;
}

/** The controls of one slide. */
export function Controls({ slide, inputs, send }: ControlsProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const copies = useRef<readonly Copy[]>([]);
  const given = useRef(inputs);
  const typed = useRef(new Map<string, string>());
  given.current = inputs;

  useEffect(() => {
    const made = copyControls(slide);
    copies.current = made;
    box.current?.replaceChildren(...made.map((copy) => copy.box));
    const tell = ({ id, element }: Copy): void => {
      const state = readState(element);
      if ((typed.current.get(id) ?? given.current[id] ?? '') === state) return;
      typed.current.set(id, state);
      send({ name: 'input', id, state });
    };
    for (const copy of made) {
      for (const type of Object.values(stateEvents)) copy.element.addEventListener(type, () => tell(copy));
    }
  }, [slide]);

  useEffect(() => {
    for (const { id, element } of copies.current) {
      const state = inputs[id] ?? '';
      const own = typed.current.get(id);
      if (own === state) typed.current.delete(id);
      if (own === undefined || own === state) setState(element, state);
    }
  }, [slide, inputs]);

  return <div class="speaker-controls" ref={box} data-scrolls role="region" aria-label={words.controls} />;
}

function copyControls({ id, section }: Slide): readonly Copy[] {
  const [widget] = listWidgets(section);
  const questions = [...section.querySelectorAll<HTMLElement>(quizzes)];
  return [...(widget ? [copyWidget(id, widget)] : []), ...questions.map(copyQuiz)];
}

function copyWidget(id: string, original: HTMLElement): Copy {
  const element = original.cloneNode(true) as HTMLElement; // A clone of an element is an element.
  for (const [, place] of findBoxes(element)) place.replaceChildren(); // Until they are drawn with ids of their own.
  const address = (): string => fullDeckAddress({ view: 'stage', slide: id });
  import('../../../widgets/live.tsx')
    .then(({ takeOver }) => takeOver(element, { id: widgetId(`${id}-speaker`, 1), address }))
    .catch((error: unknown) => console.error('widget', id, error));
  return { id, element, box: element };
}

function copyQuiz(original: HTMLElement): Copy {
  const element = copyElement(original);
  const box = createElement('form', {}, element); // So that its radio buttons are a group of their own.
  startQuizzes(box);
  return { id: original.id, element, box };
}
