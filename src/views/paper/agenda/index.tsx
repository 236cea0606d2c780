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
  const { dataset } = document.documentElement;
  const selection = { cut: dataset.cut, chapter: dataset.chapterOnly, extra: new Set<string>() };
  const slides = selectShown(readSlides(main).all, selection).filter(({ generated }) => !generated);
  const root = createElement('main', { className: 'agenda' });
  document.body.append(root);
  render(<Agenda slides={slides} cuts={readCuts(main)} cut={dataset.cut ?? ''} />, root);
  main.hidden = true;
  document.title = `${document.title}: Ablauf`;
  // On paper a link to another view would lead to the computer that has printed it.
  window.addEventListener('beforeprint', tidyLinks);
  document.documentElement.setAttribute(data.ready, '');
  return Promise.resolve();
}

interface AgendaProps {
  readonly slides: readonly Slide[];
  readonly cuts: readonly CutChoice[];
  readonly cut: string;
}

function Agenda({ slides, cuts, cut }: AgendaProps): VNode {
  const choice = cuts.find(({ name }) => name === cut);
  return (
    <>
      <h1>{document.title}: Ablauf</h1>
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
