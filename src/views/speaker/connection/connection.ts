// The speaker view's line to its stage: listens, asks at once and then regularly, and notices silence.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';

import { openChannel } from '../../../page/talk/channel.ts';
import type { Command, StageState } from '../../../page/talk/messages.ts';
import { nameSpeakerWindow, readOwnStage } from '../../../page/talk/speaker-name.ts';
import { choose, freshStages, leave, receive, settle, type Stages } from './stages.ts';

/** What the speaker view knows of the stages. */
export interface Connection {
  /** The stage that this window follows; undefined while there is none. */
  readonly stage: StageState | undefined;
  /** Every stage that is open, for choosing. */
  readonly stages: readonly StageState[];
  /** Whether there is no stage to wait for: it is found, has had the time to answer, or was never named. */
  readonly isSettled: boolean;
  /** Whether the stage has not answered for a while: its window sleeps or has crashed. */
  readonly isSilent: boolean;
  /** Whether this window can only hear the one that has opened it. */
  readonly isNarrow: boolean;
  readonly choose: (stage: string) => void;
  readonly leave: () => void;
  readonly send: (command: Command) => void;
}

// Stages answer at once; a choice between several waits for the slowest.
const patience = 300;
const rhythm = 5000;

/** Joins a stage and keeps its last state. */
export function useConnection(): Connection {
  const [stages, setStages] = useState<Stages>(() => freshStages(readOwnStage()));
  const [unanswered, setUnanswered] = useState(0);
  const channel = useMemo(() => openChannel((message) => setStages((before) => receive(before, message))), []);
  const { own, known } = stages;
  const stage = own === undefined ? undefined : known.get(own);

  // A layout effect asks at once, not only after the first frame.
  useLayoutEffect(() => {
    const ask = (): void => channel.send({ type: 'hello', from: 'speaker' });
    const askAgain = (): void => {
      setUnanswered((count) => count + 1);
      ask();
    };
    ask();
    const settling = setTimeout(() => setStages(settle), patience);
    const asking = setInterval(askAgain, rhythm);
    const stop = listenForWaking(ask);
    return () => {
      clearTimeout(settling);
      clearInterval(asking);
      stop();
    };
  }, [channel]);

  useEffect(() => setUnanswered(0), [stage]);
  useEffect(() => {
    // The name outlives a reload of this window.
    if (own !== undefined) window.name = nameSpeakerWindow(own);
  }, [own]);

  return {
    stage,
    stages: [...known.values()],
    isSettled: own === undefined || stage !== undefined || stages.isSettled,
    isSilent: stage !== undefined && unanswered > 2,
    isNarrow: channel.isNarrow && window.opener === null,
    choose: (id) => setStages((before) => choose(before, id)),
    leave: () => setStages(leave),
    send: (command) => own !== undefined && channel.send({ type: 'command', stage: own, command }),
  };
}

/** This window may have slept through what happened on the stage. */
function listenForWaking(ask: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  for (const type of ['visibilitychange', 'resume']) document.addEventListener(type, ask, { signal });
  for (const type of ['pageshow', 'focus']) window.addEventListener(type, ask, { signal });
  return () => controller.abort();
}
