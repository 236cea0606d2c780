// The speaker view as a whole: what runs on the stage, what comes next, the notes, the time and the buttons.
import type { RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { speaker as words } from '#words/speaker';
import { classes, data } from '../../shared/markup.ts';
import { createListFitter } from '../../page/content/link-list.ts';
import { wake } from '../../page/content/widgets.ts';
import { slideTitle } from '../../page/deck/slides.ts';
import { nameWindow } from '../../page/deck/window-title.ts';
import { formatMinutes } from '../../page/talk/clock.ts';
import { Bar } from './bar/bar.tsx';
import { CatchUp } from './time/catch-up.tsx';
import { Chapters } from './time/chapters.tsx';
import { useConnection } from './connection/connection.ts';
import { CountdownLine } from './time/countdown.tsx';
import { Dialogs, type DialogName } from './dialogs/dialogs.tsx';
import { useTalk, type SpeakerDeck, type Talk } from './connection/follow.ts';
import { useKeys, useTypedNumber } from './keys.ts';
import { sizeStep, useNotesSize } from './side/notes-size.ts';
import { Next, Now } from './pictures/pictures.tsx';
import { WayBack } from './pictures/way-back.tsx';
import { areNotesFirst } from './side/notes-first.ts';
import { Side } from './side/side.tsx';
import { type Direction, turnNotes } from './side/turn-notes.ts';
import { Status } from './connection/status.tsx';
import { Time } from './time/time.tsx';
import { useTiming, type Timing } from './time/timing.ts';

interface SpeakerProps {
  readonly deck: SpeakerDeck;
  /** Another one after the content of slides has changed. */
  readonly revision: number;
}

/** Everything in this window. */
export function Speaker({ deck, revision }: SpeakerProps): VNode {
  const connection = useConnection();
  const talk = useTalk(deck, connection);
  const timing = useTiming(connection);
  const [dialog, setDialog] = useState<DialogName>();
  const [size, resize] = useNotesSize();
  const [isLaserOn, setLaser] = useState(false);
  const { stage } = connection;
  const { moment, slides, reached } = talk;
  useEffect(() => nameWindow(slideTitle(moment.slide), words.title), [moment.slide]);
  useLivePictures(talk);
  useFittedLists(deck, talk);
  const text = useRef<HTMLDivElement>(null);
  useSpeakerKeys({ talk, text, open: setDialog, resize });
  const { isSettled } = connection;
  useLayoutEffect(() => {
    // Effects run in order: from here on keys are heard, and they reach the stage that has opened this window.
    if (isSettled) document.documentElement.setAttribute(data.ready, '');
  }, [isSettled]);
  // To the second and by the hours of this place, so that the strip is drawn anew only when it changes.
  const startedAt = Math.round(timing.begun / 1000) * 1000;
  const zone = new Date(startedAt).getTimezoneOffset();
  const strip = useMemo(
    () => <Chapters slides={slides} current={reached} startedAt={startedAt} />,
    [slides, reached, startedAt, zone],
  );
  return (
    <>
      <Head talk={talk} timing={timing} />
      <Status connection={connection} talk={talk} {...deck} />
      <div class="speaker-slides" role="group" aria-label={words.slides}>
        <section class="speaker-now" aria-label={words.onStage}>
          <Now
            talk={talk}
            connection={connection}
            isBreak={timing.time.countdown?.kind === 'break'}
            isLaserOn={isLaserOn && stage !== undefined}
          />
          <WayBack talk={talk} />
          <CountdownLine slide={moment.slide} timing={timing} />
          <CatchUp talk={talk} cuts={deck.cuts} elapsed={timing.elapsed} />
        </section>
        <Next talk={talk} />
        {strip}
      </div>
      <Side key={revision} list={deck.list} talk={talk} connection={connection} size={size} text={text} />
      <Bar
        talk={talk}
        timing={timing}
        isBlack={stage?.black}
        isLaserOn={isLaserOn}
        setLaser={setLaser}
        open={setDialog}
        resize={resize}
      />
      <Dialogs
        name={dialog}
        close={() => setDialog(undefined)}
        list={deck.list}
        talk={talk}
        timing={timing}
        connection={connection}
      />
    </>
  );
}

interface KeyTargets {
  readonly talk: Talk;
  readonly text: RefObject<HTMLDivElement | null>;
  readonly open: (dialog: DialogName) => void;
  readonly resize: (change: number) => void;
}

function useSpeakerKeys({ talk, text, open, resize }: KeyTargets): void {
  const { go } = talk;
  const turn = (direction: Direction): boolean => text.current !== null && turnNotes(text.current, direction);
  useKeys({
    next: () => void ((areNotesFirst() && turn('on')) || go({ name: 'next' })),
    previous: () => go({ name: 'previous' }),
    first: () => go({ name: 'first' }),
    last: () => go({ name: 'last' }),
    back: () => go({ name: 'back' }),
    here: () => go({ name: 'here' }),
    number: useTypedNumber(talk),
    present: () => undefined, // A clicker means the stage, and this window shall not be loaded again.
    black: () => go({ name: 'black' }),
    theme: () => go({ name: 'theme' }),
    overview: () => open('slides'),
    search: () => open('slides'),
    help: () => open('keys'),
    'read-on': () => void turn('on'),
    'read-back': () => void turn('back'),
    resize: ({ key }) => resize(key === '+' ? sizeStep : -sizeStep),
  });
}

function Head({ talk, timing }: { readonly talk: Talk; readonly timing: Timing }): VNode {
  const { slides, moment, reached, cut } = talk;
  return (
    <header class="speaker-head">
      <h1 class={classes.hidden}>{words.title}</h1>
      <p class={classes.hidden} role="status">
        {words.shown(slideTitle(moment.slide))}
      </p>
      <Time talk={talk} timing={timing} />
      <p class="speaker-cut">
        <span>
          {words.slide}
          <b>{slides.indexOf(reached) + 1}</b>
          {words.of}
          {slides.length}
        </span>
        <span>
          {!cut?.isOwn && words.cut}
          <b>{cut ? `${cut.label}, ${formatMinutes(cut.minutes)}` : words.allSlides}</b>
        </span>
      </p>
    </header>
  );
}

/** The link lists in both pictures and in the notes are those of this talk. */
function useFittedLists({ list }: SpeakerDeck, { slides }: Talk): void {
  const fit = useMemo(() => createListFitter(list.all), [list]);
  useLayoutEffect(() => fit(slides), [fit, slides]);
}

/** The calculators in both pictures must be awake to show the stage's state. */
function useLivePictures({ moment, next }: Talk): void {
  const coming = next?.slide.section;
  useEffect(() => {
    wake(moment.slide.section);
    if (coming) wake(coming);
  }, [moment.slide, coming]);
}
