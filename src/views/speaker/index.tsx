// The speaker view: the same document in a second window, with notes, plan and the next slide.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import '../../styles/speaker.css';
import { findAction } from '../../plugins/key-table.ts';
import { freshClock, parseClock, pauseClock, readClock, startClock, type Clock } from '../clock.ts';
import { recall, remember } from '../memory.ts';
import type { Command } from '../messages.ts';
import { readSlides, slideTitle, type Slide, type SlideList } from '../slides.ts';
import { CatchUp, Countdown } from './catch-up.tsx';
import { Chapters } from './chapters.tsx';
import { Check, SlideChooser } from './chooser.tsx';
import { useConnection } from './connection.ts';
import { Laser } from './laser.tsx';
import { Notes } from './notes.tsx';
import { Preview } from './preview.tsx';
import { findNext, findShorterCut, findTalk, readCuts, type CutChoice, type Moment } from './talk.ts';
import { formatMinutes, Time } from './time.tsx';
import { WidgetControls } from './widget-controls.tsx';

/** Starts the speaker view. */
export function start(): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return Promise.resolve();
  const list = readSlides(main);
  const root = document.createElement('div');
  root.className = 'speaker';
  document.body.append(root);
  render(<Speaker list={list} cuts={readCuts(main)} />, root);
  document.documentElement.dataset.ready = '';
  return Promise.resolve();
}

function Speaker({ list, cuts }: { list: SlideList; cuts: readonly CutChoice[] }) {
  const connection = useConnection();
  const { stage } = connection;
  const [own, setOwn] = useState<Moment>(() => ({ slide: findStart(list), step: -1 }));
  const [dialog, setDialog] = useState<'slides' | 'check'>();
  const [size, setSize] = useNotesSize();
  const { now, clock, changeClock } = useClock(stage?.stage ?? 'alone');
  const cut = cuts.find(({ name }) => name === (stage ? stage.cut : (document.documentElement.dataset.cut ?? '')));
  const talk = findTalk(list, stage?.slides ?? (cut && list.all.filter(({ cuts: names }) => names.includes(cut.name)).map(({ id }) => id)));
  const shown = stage && list.find(stage.slide);
  const moment: Moment = stage && shown ? { slide: shown, step: stage.step } : own;
  const next = findNext(talk, moment);
  const elapsed = readClock(clock, now);

  useEffect(() => {
    if (stage && shown) setOwn({ slide: shown, step: stage.step });
    const { dataset } = document.documentElement;
    if (stage?.theme) dataset.theme = stage.theme;
    else if (stage) delete dataset.theme;
  }, [stage?.slide, stage?.step, stage?.theme]);

  const go = (command: Command): void => {
    if (stage) connection.send(command);
    else setOwn(moveAlone({ talk, list, moment }, command));
  };
  useKeys(go);

  const skip = (slides: readonly Slide[]): void => go({ name: 'skip', slides: slides.map(({ id }) => id) });
  return (
    <>
      <header class="speaker-head">
        <h1 class="visually-hidden">Sprecheransicht</h1>
        <Time now={now} elapsed={elapsed} isRunning={clock.startedAt !== undefined} talk={talk} current={moment.slide} target={cut?.minutes} />
        <p class="speaker-cut">
          Folie {talk.indexOf(moment.slide) + 1} von {talk.length} · Fassung <b>{cut ? `${cut.label}, ${cut.minutes}\u202Fmin` : 'alle Folien'}</b>
        </p>
      </header>
      <Status {...connection} list={list} />
      <section class="speaker-now" aria-label="Auf der Bühne">
        <Laser isOn={stage !== undefined} send={connection.send}>
          <Preview moment={moment} black={stage?.black ?? false} version={stage?.widget ?? ''} label={`Auf der Bühne: ${slideTitle(moment.slide)}${stage?.black ? ', Bild schwarz' : ''}`} />
        </Laser>
        {stage?.black && <p class="black-note">Die Bühne ist schwarz.</p>}
        <WidgetControls slide={moment.slide} state={stage?.widget} send={connection.send} />
        <Chapters talk={talk} current={moment.slide} />
        <Countdown slide={moment.slide} now={now} />
        {cut && <CatchUp talk={talk} current={moment.slide} elapsed={elapsed} shorter={findShorterCut(cuts, cut.name)} skip={skip} />}
      </section>
      <section class="speaker-next" aria-label="Als Nächstes">
        <Preview moment={next} label={next ? `Als Nächstes: ${slideTitle(next.slide)}` : 'Ende'} version={stage?.widget ?? ''} />
        <p>
          <small>{next?.slide === moment.slide ? 'Nächster Schritt' : 'Als Nächstes'}</small>
          <b>{next ? slideTitle(next.slide) : 'Das war die letzte Folie.'}</b>
          {next?.slide.minutes ? <small>{formatMinutes(next.slide.minutes)}</small> : null}
        </p>
      </section>
      <Notes slide={moment.slide} size={size} />
      <nav class="speaker-bar" aria-label="Steuerung">
        <button type="button" onClick={() => go({ name: 'previous' })}>
          Zurück
        </button>
        <button type="button" class="primary" onClick={() => go({ name: 'next' })}>
          Weiter
        </button>
        <button type="button" aria-pressed={stage?.black ?? false} disabled={!stage} onClick={() => go({ name: 'black' })}>
          {stage?.black ? 'Bild zeigen' : 'Bühne schwarz'}
        </button>
        <button type="button" onClick={() => setDialog('slides')}>
          Folie wählen
        </button>
        <button type="button" onClick={() => changeClock(clock.startedAt === undefined ? startClock(clock, Date.now()) : pauseClock(clock, Date.now()))}>
          {clock.startedAt === undefined ? 'Uhr starten' : 'Uhr anhalten'}
        </button>
        <button type="button" onClick={() => changeClock(freshClock)} disabled={elapsed === 0}>
          Uhr auf null
        </button>
        <button type="button" onClick={() => setDialog('check')}>
          Prüfen
        </button>
        <span class="speaker-size">
          <button type="button" aria-label="Notizen kleiner" onClick={() => setSize(size - 2)}>
            A−
          </button>
          <button type="button" aria-label="Notizen größer" onClick={() => setSize(size + 2)}>
            A+
          </button>
        </span>
      </nav>
      {dialog === 'slides' && (
        <SlideChooser
          slides={list.all}
          talk={talk}
          close={() => setDialog(undefined)}
          choose={(slide) => {
            go({ name: 'goto', slide: slide.id });
            setDialog(undefined);
          }}
        />
      )}
      {dialog === 'check' && <Check stage={stage} cut={cut ? `${cut.label}, ${cut.minutes}\u202Fmin` : ''} close={() => setDialog(undefined)} />}
    </>
  );
}

/** How this window is connected, in one sentence; nothing while all is well. */
function Status({ stage, choices, isPossible, choose, list }: ReturnType<typeof useConnection> & { list: SlideList }) {
  if (stage) return <p class="visually-hidden" role="status">Mit der Bühne verbunden.</p>;
  if (!isPossible) return <p class="speaker-status" role="status">Dieser Browser verbindet keine Fenster: Notizen und Uhr laufen hier für sich.</p>;
  if (choices.length === 0) return <p class="speaker-status" role="status">Keine Bühne offen: Diese Ansicht läuft für sich und verbindet sich, sobald eine da ist. <a href="./" target="_blank" rel="opener">Bühne öffnen</a></p>;
  return (
    <div class="speaker-status" role="status">
      Mehrere Bühnen sind offen. Welche steuerst du?
      {choices.map(({ stage: id, slide, cut }) => {
        const found = list.find(slide);
        return (
          <button type="button" key={id} onClick={() => choose(id)}>
            {found ? slideTitle(found) : slide}
            {cut && `, ${cut}`}
          </button>
        );
      })}
    </div>
  );
}

/** Where an unconnected view stands after a command. */
function moveAlone({ talk, list, moment }: { talk: readonly Slide[]; list: SlideList; moment: Moment }, command: Command): Moment {
  const at = talk.indexOf(moment.slide);
  const to = (slide: Slide | undefined): Moment => (slide ? { slide, step: -1 } : moment);
  if (command.name === 'next') return to(talk[at + 1]);
  if (command.name === 'previous') return to(talk[at - 1]);
  if (command.name === 'first') return to(talk[0]);
  if (command.name === 'last') return to(talk.at(-1));
  return command.name === 'goto' ? to(list.find(command.slide)) : moment;
}

function useKeys(go: (command: Command) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog, [contenteditable]')) return;
      if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, summary, a')) return;
      const action = findAction(event, true);
      if (action !== 'next' && action !== 'previous' && action !== 'first' && action !== 'last' && action !== 'black') return;
      event.preventDefault();
      go({ name: action });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** The talk's clock, remembered for each stage, and the present time twice a second. */
function useClock(stage: string): { now: number; clock: Clock; changeClock: (clock: Clock) => void } {
  const [now, setNow] = useState(Date.now);
  const [clock, setClock] = useState<Clock>(() => readStored(stage));
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, []);
  useEffect(() => setClock((running) => (running === freshClock ? readStored(stage) : running)), [stage]);
  return {
    now,
    clock,
    changeClock: (changed) => {
      setNow(Date.now());
      setClock(changed);
      remember('clock', JSON.stringify({ stage, ...changed }));
    },
  };
}

function readStored(stage: string): Clock {
  try {
    const stored: unknown = JSON.parse(recall('clock') ?? 'null');
    const isOurs = typeof stored === 'object' && stored !== null && 'stage' in stored && stored.stage === stage;
    return isOurs ? parseClock(stored, Date.now()) : freshClock;
  } catch {
    return freshClock;
  }
}

function useNotesSize(): [number, (size: number) => void] {
  const [size, setSize] = useState(() => clampSize(Number(recall('notes-size') ?? 24)));
  return [
    size,
    (wanted) => {
      remember('notes-size', String(clampSize(wanted)));
      setSize(clampSize(wanted));
    },
  ];
}

function clampSize(size: number): number {
  return Number.isFinite(size) ? Math.min(60, Math.max(14, size)) : 24;
}

function findStart(list: SlideList): Slide {
  const slide = list.find(decodeURIComponent(location.hash.slice(1).split(';')[0] ?? '')) ?? list.all[0];
  if (!slide) throw new Error('expected at least one slide');
  return slide;
}
