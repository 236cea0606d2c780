// Which stage a speaker view belongs to. Opened by a stage, it knows that one's id; opened alone, it joins
// the only stage or asks which of several. When its stage has gone it joins one that comes new, but never
// by itself one that was there before: that is another talk.
import type { Message, StageState } from '../../../page/talk/messages.ts';

/** The stages as one speaker view knows them. */
export interface Stages {
  readonly known: ReadonlyMap<string, StageState>;
  /** The stage that is followed, also while it is away. */
  readonly own: string | undefined;
  /** Stages of other talks. */
  readonly others: ReadonlySet<string>;
  /** Whether every stage has had the time to answer. */
  readonly isSettled: boolean;
}

/** Before anything has been heard. */
export function freshStages(own: string | undefined): Stages {
  return { known: new Map(), own, others: new Set(), isSettled: false };
}

/** The stages after a message; those for stages change nothing here. */
export function receive(before: Stages, message: Message): Stages {
  if (message.type !== 'state' && message.type !== 'bye') return before;
  const known = new Map(before.known);
  if (message.type === 'bye') {
    known.delete(message.stage);
    return join({ ...before, known });
  }
  const { stage } = message.state;
  known.set(stage, message.state);
  const isOther = stage !== before.own && before.own !== undefined && known.has(before.own);
  return join({ ...before, known, others: isOther ? new Set([...before.others, stage]) : before.others });
}

/** The stages once all have had the time to answer. */
export function settle(before: Stages): Stages {
  const isAway = before.own !== undefined && !before.known.has(before.own);
  return join({ ...before, isSettled: true, others: isAway ? new Set(before.known.keys()) : before.others });
}

/** Follows the stage that somebody has chosen. */
export function choose(before: Stages, own: string): Stages {
  const others = [...before.known.keys()].filter((id) => id !== own);
  return { ...before, own, others: new Set(others) };
}

/** Follows none until somebody chooses. */
export function leave(before: Stages): Stages {
  return { ...before, own: undefined, others: new Set() };
}

function join(stages: Stages): Stages {
  const { known, own, others, isSettled } = stages;
  if (!isSettled || (own !== undefined && known.has(own))) return stages;
  const free = [...known.keys()].filter((id) => !others.has(id));
  return free.length === 1 ? { ...stages, own: free[0] } : stages;
}
