// Follows the stage: its slide, its slides, its cut, its theme, and what is put in there. Without a stage
// the view goes on by itself from where it stood.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { type CutChoice, findCut, markCurrentCut } from '../../../page/deck/cuts.ts';
import type { TalkProgress } from '../../../shared/plan.ts';
import { createAddressWriter } from '../../../page/deck/address-writer.ts';
import { findPlace } from '../../../page/deck/address.ts';
import { setInput } from '../../../page/content/inputs.ts';
import type { Command, StageState } from '../../../page/talk/messages.ts';
import { selectShown } from '../../../page/deck/parking.ts';
import { firstOf, type Slide, type SlideList } from '../../../page/deck/slides.ts';
import type { Connection } from './connection.ts';
import { findNext, findTalk, listSteps, measureProgress, moveAlone, type Moment } from './talk.ts';

/** The deck as this page holds it. */
export interface SpeakerDeck {
  readonly list: SlideList;
  readonly cuts: readonly CutChoice[];
}

/** The talk at this moment. */
export interface Talk {
  readonly slides: readonly Slide[];
  /** Slides that are left out today. */
  readonly skipped: readonly Slide[];
  readonly moment: Moment;
  readonly next: Moment | undefined;
  /** The length that runs; undefined for all slides. */
  readonly cut: CutChoice | undefined;
  /** Promised minutes; undefined without a cut, or when only one chapter is shown. */
  readonly target: number | undefined;
  readonly progress: TalkProgress;
  /** Where this view stood when the stage came back at another place. */
  readonly away: Slide | undefined;
  readonly stay: () => void;
  readonly go: (command: Command) => void;
}

/** Follows the stage of a connection, or stands alone. */
export function useTalk(deck: SpeakerDeck, { stage, send }: Connection): Talk {
  const { list } = deck;
  const [own, setOwn] = useState<Moment>(() => ({ slide: findStart(list), step: -1 }));
  const [away, setAway] = useState<Slide>();
  const shown = stage && list.find(stage.slide);
  const moment = shown ? { slide: shown, step: Math.min(stage.step, listSteps(shown.section).length - 1) } : own;
  useStageMarks(stage);
  const talk = useSlides(deck, stage, moment.slide);

  useEffect(() => {
    if (shown) setOwn(moment);
  }, [moment.slide, moment.step]);
  const address = useMemo(createAddressWriter, []);
  useEffect(() => address.replace(moment.slide.id), [moment.slide]);

  const before = useRef(stage);
  useEffect(() => {
    // Once the stage has moved on, nobody asks for the old place any more.
    if (before.current && stage && before.current.slide !== stage.slide) setAway(undefined);
    before.current = stage;
  }, [stage]);

  const go = (command: Command): void => {
    if (stage) {
      setAway(undefined);
      return send(command);
    }
    const moved = moveAlone({ list, slides: talk.slides, moment }, command);
    setOwn(moved);
    setAway(moved.slide);
  };
  return {
    ...talk,
    moment,
    next: findNext(talk.slides, moment),
    away: shown && away !== shown ? away : undefined,
    stay: () => setAway(undefined),
    go,
  };
}

type TalkSlides = Pick<Talk, 'slides' | 'skipped' | 'cut' | 'target' | 'progress'>;

/** What the talk consists of, worked out anew only when the stage has spoken or the slide has changed. */
function useSlides({ list, cuts }: SpeakerDeck, stage: StageState | undefined, current: Slide): TalkSlides {
  return useMemo(() => {
    const { dataset } = document.documentElement;
    const [name, chapter] = stage ? [stage.cut, stage.chapter] : [dataset.cut, dataset.chapterOnly];
    const selection = { cut: name || undefined, chapter: chapter || undefined };
    const planned = selectShown(list.all, { ...selection, extra: new Set() });
    const alone = selectShown(list.all, { ...selection, extra: new Set([current.id]) });
    const slides = stage ? findTalk(list, stage.slides) : alone;
    const left = new Set(stage?.skipped);
    const cut = findCut(cuts, name ?? '', list.all);
    const isPart = list.all.some((slide) => slide.chapter === chapter);
    return {
      slides,
      skipped: list.all.filter((slide) => left.has(slide.id) && !slides.includes(slide)),
      cut,
      target: isPart ? undefined : cut?.minutes || undefined, // Slides without minutes are no plan.
      progress: measureProgress(planned, slides, current),
    };
  }, [stage, current]);
}

/** Makes this page look like the stage's, so that the pictures do, too. */
function useStageMarks(stage: StageState | undefined): void {
  const given = useRef<readonly string[]>([]);
  useEffect(() => {
    if (!stage) return;
    const { dataset } = document.documentElement;
    for (const [name, value] of [
      ['theme', stage.theme],
      ['cut', stage.cut],
      ['chapterOnly', stage.chapter],
    ] as const) {
      if (value) dataset[name] = value;
      else delete dataset[name];
    }
    markCurrentCut();
    for (const id of given.current) if (!Object.hasOwn(stage.inputs, id)) setInput(id, '');
    for (const [id, state] of Object.entries(stage.inputs)) setInput(id, state);
    given.current = Object.keys(stage.inputs);
  }, [stage]);
}

function findStart(list: SlideList): Slide {
  return findPlace(list, location.hash) ?? firstOf(list.all);
}
