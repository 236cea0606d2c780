// Follows the stage: its slide, its slides, its cut, its theme, and what is put in there. Without a stage
// the view goes on by itself from where it stood.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { type CutChoice, findCut, markCurrentCut } from '../../../page/deck/cuts.ts';
import type { TalkProgress } from '../../../shared/talk/plan.ts';
import { findPlace } from '../../../page/deck/address.ts';
import { setInput } from '../../../page/content/inputs.ts';
import type { Command, StageState } from '../../../page/talk/messages.ts';
import { selectShown } from '../../../page/deck/parking.ts';
import { firstOf, type Slide, type SlideList } from '../../../page/deck/slides.ts';
import { countSteps } from '../../../page/deck/steps.ts';
import { recallBookmark, rememberBookmark } from '../../../page/talk/talk-memory.ts';
import { findNext, findReached, findReturn, type Moment, type TalkPlace } from '../../../page/talk/flow.ts';
import type { Connection } from './connection.ts';
import { usePlace } from './place.ts';
import { findTalk, measureProgress, moveAlone } from './talk.ts';

/** The deck as this page holds it. */
export interface SpeakerDeck {
  readonly list: SlideList;
  readonly cuts: readonly CutChoice[];
}

/** The talk at this moment. */
export interface Talk {
  /** The slides of the flow, in order; the one that is shown may be none of them. */
  readonly slides: readonly Slide[];
  /** Slides that are left out today. */
  readonly skipped: readonly Slide[];
  /** What is shown. */
  readonly moment: Moment<Slide>;
  /** The slide of the flow that the talk has reached: plan, numbers and chapters go by it. */
  readonly reached: Slide;
  /** Where the way back after a jump leads. */
  readonly wayBack: Slide | undefined;
  readonly next: Moment<Slide> | undefined;
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

/** What is shown, and from where the speaker has jumped. */
type Standing = Pick<TalkPlace<Slide>, 'now' | 'bookmark'>;

/** Follows the stage of a connection, or stands alone. */
export function useTalk(deck: SpeakerDeck, { stage, send }: Connection): Talk {
  const { list } = deck;
  const [own, setOwn] = useState<Standing>(() => recallStanding(list));
  const [away, setAway] = useState<Slide>();
  const shown = stage && findMoment(list, stage);
  const { now: moment, bookmark } = shown ? { now: shown, bookmark: findMoment(list, stage.bookmark) } : own;
  useStageMarks(stage);
  const [left, setLeft] = useState<readonly string[]>([]);
  const { planned, ...talk } = useSlides(deck, stage, left);
  const { slides, skipped } = talk;
  const ids = useMemo(() => new Set(skipped.map(({ id }) => id)), [skipped]);
  const place = { all: list.all, shown: slides, skipped: ids, now: moment, bookmark, countSteps };
  const reached = findReached(place);

  useEffect(() => {
    if (shown) setOwn({ now: moment, bookmark });
    rememberBookmark(bookmark && { slide: bookmark.slide.id, step: bookmark.step }, moment.slide.id);
  }, [moment.slide, moment.step, bookmark?.slide, bookmark?.step]);

  const isMet = useRef(false);
  const hasSkipped = useRef(false); // While there was no stage to keep it.
  useEffect(() => {
    if (stage?.taken) return;
    const isFresh = !isMet.current && stage?.time.changedAt === 0;
    isMet.current = stage !== undefined;
    // A new stage in place of one that was lost.
    if (stage && (hasSkipped.current || (isFresh && left.length > 0))) send({ name: 'skip', slides: left });
    else if (stage && String(stage.skipped) !== String(left)) setLeft(stage.skipped);
    if (stage) hasSkipped.current = false;
  }, [stage]);
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
    if (command.name === 'skip') {
      hasSkipped.current = true;
      return setLeft(command.slides);
    }
    const moved = moveAlone(list, place, command);
    setOwn(moved);
    setAway(moved.now.slide);
  };
  usePlace(list, moment.slide, go);
  return {
    ...talk,
    moment,
    reached,
    wayBack: findReturn(place)?.slide,
    next: findNext(place),
    progress: useMemo(() => measureProgress(planned, slides, reached), [planned, slides, reached]),
    away: shown && away !== shown.slide ? away : undefined,
    stay: () => setAway(undefined),
    go,
  };
}

/** A moment that the stage has named; undefined when this document does not have the slide. */
function findMoment(
  list: SlideList,
  { slide: id, step }: Pick<StageState, 'slide' | 'step'>,
): Moment<Slide> | undefined {
  const slide = list.find(id);
  return slide && { slide, step: Math.min(step, countSteps(slide) - 1) };
}

/** What the flow consists of; `planned` are its slides before any was skipped. */
interface TalkSlides extends Pick<Talk, 'slides' | 'skipped' | 'cut' | 'target'> {
  readonly planned: readonly Slide[];
}

/** Worked out anew only when the stage names others: all pictures are drawn by it; `own` are the ids that are left out without one. */
function useSlides({ list, cuts }: SpeakerDeck, stage: StageState | undefined, own: readonly string[]): TalkSlides {
  const named = JSON.stringify(stage ? [stage.cut, stage.chapter, stage.slides, stage.skipped] : own);
  return useMemo(() => {
    const { dataset } = document.documentElement;
    const [name, chapter] = stage ? [stage.cut, stage.chapter] : [dataset.cut, dataset.chapterOnly];
    const selection = { cut: name || undefined, chapter: chapter || undefined };
    const planned = selectShown(list.all, selection);
    const left = new Set(stage ? stage.skipped : own);
    const slides = stage ? findTalk(list, stage.slides) : selectShown(list.all, { ...selection, skipped: left });
    const cut = findCut(cuts, name ?? '', list.all);
    const isPart = list.all.some((slide) => slide.chapter === chapter);
    return {
      planned,
      slides,
      skipped: list.all.filter((slide) => left.has(slide.id) && !slides.includes(slide)),
      cut,
      target: isPart ? undefined : cut?.minutes || undefined, // Slides without minutes are no plan.
    };
  }, [list, named, stage === undefined]);
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

/** Where this window stood, or shall begin. */
function recallStanding(list: SlideList): Standing {
  const slide = findPlace(list, location.hash) ?? firstOf(list.all);
  const kept = recallBookmark(slide.id);
  return { now: { slide, step: -1 }, bookmark: kept && findMoment(list, kept) };
}
