// The slide's calculator and quizzes to operate from here: living copies, whose state the stage takes over
// and gives back. What the stage says late, while somebody is still typing, is not written over.
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { classes, widgetId } from '../../../shared/markup.ts';
import { startQuizzes } from '../../../page/content/quiz.ts';
import { listWidgets } from '../../../page/content/widgets.ts';
import { findBoxes } from '../../../widgets/adopt.ts';
import { readQuiz, setQuiz, setWidget } from '../../../page/content/inputs.ts';
import { fullDeckAddress } from '../../../page/deck/address.ts';
import type { Command } from '../../../page/talk/messages.ts';
import type { Slide } from '../../../page/deck/slides.ts';

interface ControlsProps {
  readonly slide: Slide;
  readonly inputs: Readonly<Record<string, string>>;
  readonly send: (command: Command) => void;
}

/** A living copy and the id under which its state is sent. */
interface Copy {
  readonly id: string;
  readonly element: HTMLElement;
  readonly read: () => string;
  readonly write: (state: string) => void;
}

// Further questions may stand in the notes.
const quizzes = `.${classes.body} quiz-question`;

/** Whether a slide has something to operate. */
export function hasControls({ section }: Slide): boolean {
  return listWidgets(section).length > 0 || section.querySelector(quizzes) !== null;
}

/** The controls of one slide. */
export function Controls({ slide, inputs, send }: ControlsProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const copies = useRef<readonly Copy[]>([]);
  const typed = useRef(new Map<string, string>());

  useEffect(() => {
    const made = copyControls(slide);
    copies.current = made;
    box.current?.replaceChildren(...made.map(({ element }) => element));
    const tell = ({ id, read }: Copy): void => {
      if (typed.current.get(id) === read()) return;
      typed.current.set(id, read());
      send({ name: 'input', id, state: read() });
    };
    for (const copy of made) {
      // A quiz works first, then it is read.
      for (const type of ['widget-state', 'change', 'click']) {
        copy.element.addEventListener(type, () => queueMicrotask(() => tell(copy)));
      }
    }
  }, [slide]);

  useEffect(() => {
    for (const { id, write } of copies.current) {
      const state = inputs[id] ?? '';
      const own = typed.current.get(id);
      if (own === undefined || own === state) write(state);
      if (own === state) typed.current.delete(id);
    }
  }, [slide, inputs]);

  return <div class="speaker-controls" ref={box} data-scrolls role="region" aria-label="Bedienen" />;
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
  return {
    id,
    element,
    read: () => element.dataset['state'] ?? '',
    write: (state) => setWidget(element, state),
  };
}

function copyQuiz(original: HTMLElement): Copy {
  const element = document.createElement('form'); // So that its radio buttons are a group of their own.
  element.append(original.cloneNode(true));
  const quiz = element.firstElementChild ?? element;
  quiz.removeAttribute('id');
  startQuizzes(element);
  return { id: original.id, element, read: () => readQuiz(quiz), write: (state) => setQuiz(quiz, state) };
}
