// The speaker view's line to its stage: listens, asks at once and then regularly, and notices silence.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';

import { createPace } from '../../../page/browser/pace.ts';
import { isStorageSealed, onErasure } from '../../../page/browser/storage.ts';
import type { Command, StageState } from '../../../page/talk/messages.ts';
import { nameSpeakerWindow } from '../../../page/talk/window-name.ts';
import { type Line, openLine } from './line.ts';
import type { StagesView } from './stages.ts';

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
  const { line, view, change } = useLine();
  const { stages } = line;
  const [unanswered, setUnanswered] = useState(0);
  const { own, known, isSettled } = view;
  const stage = known.find((each) => each.stage === own);

  // A layout effect asks at once, not only after the first frame.
  useLayoutEffect(() => {
    const askAgain = (): void => {
      setUnanswered((count) => count + 1);
      line.ask();
    };
    line.ask();
    const settling = setTimeout(() => change(stages.settle), patience);
    const asking = setInterval(askAgain, rhythm);
    const stop = listenForWaking(line.ask);
    window.addEventListener('pagehide', line.sayGoodbye);
    return () => {
      clearTimeout(settling);
      clearInterval(asking);
      stop();
      window.removeEventListener('pagehide', line.sayGoodbye);
    };
  }, [line]);

  useEffect(() => setUnanswered(0), [stage]);
  useEffect(() => {
    // The name outlives a reload of this window.
    if (own !== undefined && !isStorageSealed())
      window.name = nameSpeakerWindow({ id: own, secret: line.readSecret() });
  }, [own]);
  useEffect(() => onErasure(() => (window.name = '')), []);

  const goOver = (step: () => void): void => {
    line.sayGoodbye();
    change(step);
    line.ask();
  };
  return {
    stage,
    stages: known,
    isSettled: own === undefined || stage !== undefined || isSettled,
    isSilent: stage !== undefined && unanswered > 2,
    isNarrow: line.isNarrow && window.opener === null,
    choose: (id) => goOver(() => stages.choose(id)),
    leave: () => goOver(stages.leave),
    send: (command) => own !== undefined && line.tell({ type: 'command', stage: own, command }),
  };
}

/** The line to the stages, and what is shown of them. */
interface UsedLine {
  readonly line: Line;
  readonly view: StagesView;
  readonly change: (step: () => void) => void;
}

/** However many messages come, what is shown is drawn once for each picture. */
function useLine(): UsedLine {
  const line = useMemo(() => openLine(() => show()), []);
  const [view, setView] = useState(line.stages.read);
  const show = useMemo(() => createPace(() => setView(line.stages.read())), []);
  const change = (step: () => void): void => {
    step();
    setView(line.stages.read());
  };
  return { line, view, change };
}

/** This window may have slept through what happened on the stage. */
function listenForWaking(ask: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  // A window that goes is hidden after its goodbye.
  document.addEventListener('visibilitychange', () => !document.hidden && ask(), { signal });
  document.addEventListener('resume', ask, { signal });
  for (const type of ['pageshow', 'focus']) window.addEventListener(type, ask, { signal });
  return () => controller.abort();
}
