// The talk as the speaker view counts it: its slides, its cuts, and what comes before and after.
import { sumMinutes, type TalkProgress } from '../../../shared/plan.ts';
import { classes, data } from '../../../shared/markup.ts';
import type { Command } from '../../../page/talk/messages.ts';
import type { Slide, SlideList } from '../../../page/deck/slides.ts';

/** Slides of the talk in order; ids that this document does not have are left out. */
export function findTalk(list: SlideList, ids: readonly string[]): readonly Slide[] {
  const found = ids.map((id) => list.find(id)).filter((slide) => slide !== undefined);
  return found.length > 0 ? found : list.all;
}

/** How far the talk has come; `planned` are its slides before any was skipped or came in by a link. */
export function measureProgress(planned: readonly Slide[], slides: readonly Slide[], current: Slide): TalkProgress {
  return {
    total: sumMinutes(planned),
    left: sumMinutes(slides.slice(slides.indexOf(current))),
    current: current.minutes,
  };
}

/** A slide with a number of its steps shown. */
export interface Moment {
  readonly slide: Slide;
  /** Counted from -1 for no step. */
  readonly step: number;
}

/** What comes after a moment: a step of the same slide, or the next slide. */
export function findNext(slides: readonly Slide[], { slide, step }: Moment): Moment | undefined {
  if (step + 1 < listSteps(slide.section).length) return { slide, step: step + 1 };
  const next = slides[slides.indexOf(slide) + 1];
  return next && { slide: next, step: -1 };
}

/** A place in the talk. */
interface TalkPlace {
  readonly list: SlideList;
  readonly slides: readonly Slide[];
  readonly moment: Moment;
}

/** Where a view without a stage stands after a command. */
export function moveAlone({ list, slides, moment }: TalkPlace, command: Command): Moment {
  const whole = (slide: Slide | undefined): Moment =>
    slide ? { slide, step: listSteps(slide.section).length - 1 } : moment;
  switch (command.name) {
    case 'next':
      return findNext(slides, moment) ?? moment;
    case 'previous':
      if (moment.step >= 0) return { ...moment, step: moment.step - 1 };
      return whole(slides[slides.indexOf(moment.slide) - 1]);
    case 'first':
      return whole(slides[0]);
    case 'last':
      return whole(slides.at(-1));
    case 'goto':
      return whole(list.find(command.slide));
    default:
      return moment;
  }
}

/** The steps of a slide in the order in which they are shown; elements with the same index are one step. */
export function listSteps(section: Element): Element[][] {
  const steps: Element[][] = [];
  const byIndex = new Map<number, Element[]>();
  const loose: Element[] = [];
  for (const element of section.querySelectorAll<HTMLElement>(`.${classes.fragment}`)) {
    const written = element.getAttribute(data.order);
    const index = Number(written);
    if (written === null || !Number.isInteger(index)) loose.push(element);
    else byIndex.set(index, [...(byIndex.get(index) ?? []), element]);
  }
  for (const [, elements] of [...byIndex].toSorted(([a], [b]) => a - b)) steps.push(elements);
  return [...steps, ...loose.map((element) => [element])];
}
