// Which stage a speaker view belongs to. Opened by a stage, it knows that one's id and secret; opened alone, it joins
// the only stage or asks which of several. When its stage has gone it joins one that comes new, but never by itself
// one that was there before: that is another talk. Any page of the origin may play stages, so no more are kept
// than somebody could choose from, and of the stage that has opened this window only its own line is believed.
import type { Message, StageState } from '../../../page/talk/messages.ts';
import type { OwnStage } from '../../../page/talk/window-name.ts';

/** The stages as one speaker view knows them. */
export interface StagesView {
  /** Every stage that is there. */
  readonly known: readonly StageState[];
  /** The stage that is followed, also while it is away. */
  readonly own: string | undefined;
  /** Whether every stage has had the time to answer. */
  readonly isSettled: boolean;
}

/** Keeps the stages. */
export interface Stages {
  readonly read: () => StagesView;
  /** Takes in a message; false when it says nothing about stages. */
  readonly hear: (message: Message, isPrivate?: boolean) => boolean;
  /** All have had the time to answer. */
  readonly settle: () => void;
  /** Follows the stage that somebody has chosen. */
  readonly choose: (stage: string) => void;
  /** Follows none until somebody chooses. */
  readonly leave: () => void;
  /** Whether the stage that has opened this window is followed, which knows its secret. */
  readonly isPaired: () => boolean;
  /** Whether nobody wants another stage than that. */
  readonly isWaiting: () => boolean;
}

const most = 50;

/** Starts before anything has been heard. */
export function createStages(named: OwnStage | undefined): Stages {
  const known = new Map<string, StageState>();
  const paired = named?.secret === undefined ? undefined : named.id;
  let others = new Set<string>(); // Stages of other talks.
  let own = named?.id;
  let isChosen = false; // By somebody, and not by this window alone.
  let isSettled = false;

  function hear(message: Message, isPrivate = false): boolean {
    const seen = message.type === 'state' ? message.state : undefined;
    const id = message.type === 'bye' ? message.stage : seen?.stage;
    if (id === undefined || (id === paired && !isPrivate)) return false;
    const isOther = seen && id !== own && own !== undefined && known.has(own);
    known.delete(id); // So that it comes last.
    if (seen) known.set(id, seen);
    if (others.delete(id) || isOther) others.add(id);
    if (seen && id === paired && !isChosen) own = id; // Whoever has taken its place meanwhile.
    drop(known);
    drop(others);
    join();
    return true;
  }

  /** Drops what has not been heard of for the longest time. */
  function drop(stages: Map<string, unknown> | Set<string>): void {
    if (stages.size <= most) return;
    const oldest = [...stages.keys()].find((id) => id !== own && id !== paired);
    if (oldest !== undefined) stages.delete(oldest);
  }

  function join(): void {
    if (!isSettled || (own !== undefined && known.has(own))) return;
    const free = [...known.keys()].filter((id) => !others.has(id));
    if (free.length === 1) own = free[0];
  }

  return {
    read: () => ({ known: [...known.values()].toSorted(byName), own, isSettled }),
    hear,
    settle: () => {
      isSettled = true;
      if (own !== undefined && !known.has(own)) others = new Set(known.keys());
      join();
    },
    choose: (stage) => {
      own = stage;
      isChosen = stage !== paired;
      others = new Set([...known.keys()].filter((id) => id !== stage));
    },
    leave: () => {
      own = undefined;
      isChosen = true;
      others.clear();
    },
    isPaired: () => own !== undefined && own === paired,
    isWaiting: () => paired !== undefined && !isChosen,
  };
}

/** In the same order, whoever has spoken last. */
function byName(first: StageState, second: StageState): number {
  return first.stage < second.stage ? -1 : 1;
}
