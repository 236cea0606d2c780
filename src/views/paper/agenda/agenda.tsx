// The sheet for the slides that are ticked: to begin with, those of the cut that the page shows.
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';

import { agenda as words } from '#words/agenda';
import { privacy } from '#words/privacy';
import { sumMinutes } from '../../../shared/talk/plan.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { deckAddress } from '../../../page/deck/address.ts';
import { openPrivacy } from '../../../page/privacy/open.ts';
import { supportsDialog } from '../../../page/ui/dialog.ts';
import { selectShown } from '../../../page/deck/parking.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { type CutChoice, findCut } from '../../../page/deck/cuts.ts';
import { DropFirst } from './drop-first.tsx';
import { Fit, OwnCut } from './own-cut.tsx';
import { Preparation } from './preparation.tsx';
import { useSelection } from './selection.ts';
import { Timetable } from './timetable.tsx';

interface AgendaProps {
  readonly title: string;
  readonly deck: readonly Slide[];
  readonly cuts: readonly CutChoice[];
}

/** The whole sheet. */
export function Agenda({ title, deck, cuts }: AgendaProps): VNode {
  const selection = useSelection(deck);
  const { chosen, cut } = selection;
  const all = useMemo(() => listWritten(deck), [deck]);
  const slides = all.filter(({ id }) => chosen.has(id));
  const choice = findCut(cuts, cut, deck);
  const [target, setTarget] = useState(() => String(findCut(cuts, selection.origin, deck)?.minutes ?? ''));
  return (
    <>
      <h1>{words.title(title)}</h1>
      <p>
        {words.sum(
          slides.length > 0 ? describeCut(choice) : words.none,
          describeCount(deck, cut, slides),
          formatMinutes(sumMinutes(slides)),
        )}
        {!choice && words.noTarget}
      </p>
      <Cuts cuts={cuts} current={choice} />
      <OwnCut selection={selection} cuts={cuts} target={target} setTarget={setTarget} />
      <Preparation slides={slides} cut={cut} />
      <Timetable all={all} slides={slides} selection={selection} />
      <DropFirst slides={slides} cuts={cuts} cut={choice} />
      <Fit slides={slides} target={target} />
      <Privacy />
    </>
  );
}

/** On the screen only. */
function Privacy(): VNode | null {
  if (!supportsDialog()) return null;
  return (
    <p class="agenda-privacy">
      <button type="button" onClick={() => openPrivacy(document.body)}>
        {privacy.title}
      </button>
    </p>
  );
}

/** The slides of the chapter in the address, else of the whole deck. */
function listWritten(deck: readonly Slide[]): readonly Slide[] {
  const { chapterOnly: chapter } = document.documentElement.dataset;
  return selectShown(deck, { cut: undefined, chapter }).filter(({ generated }) => !generated);
}

/** As many as the stage shows; those of the appendix are in no plan. */
function describeCount(deck: readonly Slide[], cut: string, slides: readonly Slide[]): string {
  const { chapterOnly: chapter } = document.documentElement.dataset;
  const appendix = selectShown(deck, { cut: cut || undefined, chapter }).filter(({ generated }) => generated);
  if (slides.length === 0 || appendix.length === 0) return words.slides(slides.length);
  return words.withAppendix(slides.length + appendix.length, appendix.length);
}

function describeCut(choice: CutChoice | undefined): string {
  if (!choice) return words.allSlides;
  return choice.isOwn ? words.ownCut : words.named(choice.label, choice.minutes);
}

interface CutsProps {
  readonly cuts: readonly CutChoice[];
  readonly current: CutChoice | undefined;
}

/** The sheets of the other lengths; of no use on paper. */
function Cuts({ cuts, current }: CutsProps): VNode | null {
  if (cuts.length === 0) return null;
  const choices = [...cuts.map(({ name, label }) => ({ name, label })), { name: '', label: words.allSlides }];
  return (
    <nav class="agenda-cuts" aria-label={words.cuts}>
      {choices.map(({ name, label }) => (
        <a
          key={name}
          href={deckAddress({ cut: name })}
          aria-current={name === (current?.name ?? '') ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
      {current?.isOwn && <span aria-current="page">{current.label}</span>}
    </nav>
  );
}
