// The talk as the speaker view counts it: its slides, its cuts, and what comes before and after.
import { sumMinutes, type TalkProgress } from '../../../shared/talk/plan.ts';
import { jump, move, moves, type TalkPlace } from '../../../page/talk/flow.ts';
import type { Command } from '../../../page/talk/messages.ts';
import type { Slide, SlideList } from '../../../page/deck/slides.ts';

/** Slides of the flow in order; ids that this document does not have are left out. */
export function findTalk(list: SlideList, ids: readonly string[]): readonly Slide[] {
  const found = ids.map((id) => list.find(id)).filter((slide) => slide !== undefined);
  return found.length > 0 ? found : list.all;
}

/** How far the talk has come; `planned` are the slides of its flow before any was skipped. */
export function measureProgress(planned: readonly Slide[], slides: readonly Slide[], reached: Slide): TalkProgress {
  return {
    total: sumMinutes(planned),
    left: sumMinutes(slides.slice(slides.indexOf(reached))),
    current: reached.minutes,
  };
}

/** Where a view without a stage stands after a command. */
export function moveAlone(list: SlideList, talk: TalkPlace<Slide>, command: Command): TalkPlace<Slide> {
  if (command.name === 'goto') return jump(talk, list.find(command.slide) ?? talk.now.slide);
  const name = moves.find((each) => each === command.name);
  return name ? move(talk, name) : talk;
}
