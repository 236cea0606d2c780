// The facilitator's sheet: every slide with its time, questions and exercises, what to prepare, and what
// to leave out first. Made from the slides and their notes, for the screen and for paper.
import { data } from '../../../shared/markup.ts';
import { render, type VNode } from 'preact';

import './agenda.css';
import { sumMinutes } from '../../../shared/plan.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { tidyLinks } from '../links.ts';
import { deckAddress } from '../../../page/deck/address.ts';
import { selectShown } from '../../../page/deck/parking.ts';
import { readSlides, type Slide } from '../../../page/deck/slides.ts';
import { readCuts, type CutChoice } from '../../../page/deck/cuts.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { DropFirst } from './drop-first.tsx';
import { Preparation } from './preparation.tsx';
import { Timetable } from './timetable.tsx';

/** Starts the sheet for the cut in the address, else for all slides. */
export function start(): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return Promise.resolve();
  const { title } = document;
  // On paper a link to another view would lead to the computer that has printed it.
  const root = show(main, title);
  window.addEventListener('beforeprint', () => tidyLinks(root));
  main.hidden = true;
  document.title = `${title}: Ablauf`;
  document.documentElement.setAttribute(data.ready, '');
  return Promise.resolve();
}

/** Makes another view print this sheet, for the cut that it shows by then; to be called before that view starts. */
export function printInstead(): void {
  const main = document.querySelector('main');
  if (!main) return;
  const { title } = document;
  let undo: (() => void) | undefined;
  window.addEventListener('beforeprint', () => {
    if (undo) return;
    const shown = document.title;
    const root = show(main, title);
    tidyLinks(root);
    document.title = `${title}: Ablauf`;
    undo = () => {
      render(null, root);
      root.remove();
      document.title = shown;
      undo = undefined;
    };
  });
  window.addEventListener('afterprint', () => undo?.());
}

function show(main: HTMLElement, title: string): HTMLElement {
  const { cut, chapterOnly: chapter } = document.documentElement.dataset;
  const shown = selectShown(readSlides(main).all, { cut, chapter, extra: new Set() });
  const slides = shown.filter(({ generated }) => !generated);
  const root = createElement('main', { className: 'agenda' });
  document.body.append(root);
  render(<Agenda title={title} slides={slides} cuts={readCuts(main)} cut={cut ?? ''} />, root);
  return root;
}

interface AgendaProps {
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly cuts: readonly CutChoice[];
  readonly cut: string;
}

function Agenda({ title, slides, cuts, cut }: AgendaProps): VNode {
  const choice = cuts.find(({ name }) => name === cut);
  return (
    <>
      <h1>{title}: Ablauf</h1>
      <p>
        {choice ? `Fassung „${choice.label}“, ${choice.minutes}\u00A0Minuten` : 'Alle Folien'}: {slides.length} Folien,{' '}
        {formatMinutes(sumMinutes(slides))} nach Plan.{!choice && ' Ohne Fassung gibt es keine Zielzeit.'}
      </p>
      <Cuts cuts={cuts} current={choice?.name} />
      <Preparation slides={slides} />
      <Timetable slides={slides} />
      <DropFirst slides={slides} cuts={cuts} cut={cut} />
    </>
  );
}

/** The sheets of the other lengths; of no use on paper. */
function Cuts({
  cuts,
  current,
}: {
  readonly cuts: readonly CutChoice[];
  readonly current: string | undefined;
}): VNode | null {
  if (cuts.length === 0) return null;
  const choices = [...cuts.map(({ name, label }) => ({ name, label })), { name: '', label: 'Alle Folien' }];
  return (
    <nav class="agenda-cuts" aria-label="Fassung">
      {choices.map(({ name, label }) => (
        <a key={name} href={deckAddress({ cut: name })} aria-current={name === (current ?? '') ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
