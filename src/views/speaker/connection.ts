// Which stage the speaker view belongs to. Opened by a stage, its window carries the stage's id; opened
// alone it joins the only stage, or asks which of several; without any it runs by itself.
import { useEffect, useMemo, useState } from 'preact/hooks';

import { openChannel, type Channel } from '../channel.ts';
import type { Command, Message, StageState } from '../messages.ts';

/** What the speaker view knows of the stages. */
export interface Connection {
  /** The stage that this window follows; undefined while there is none. */
  readonly stage: StageState | undefined;
  /** Stages to choose from, when nobody has chosen yet. */
  readonly choices: readonly StageState[];
  /** Whether windows can hear each other at all in this browser. */
  readonly isPossible: boolean;
  readonly choose: (stage: string) => void;
  readonly send: (command: Command) => void;
}

const windowName = /^deck-speaker-([a-z0-9]+)$/;

/** Joins a stage and keeps its last state. */
export function useConnection(): Connection {
  const [stages, setStages] = useState<ReadonlyMap<string, StageState>>(new Map());
  const [chosen, setChosen] = useState(() => windowName.exec(window.name)?.[1]);
  const channel = useMemo(() => {
    const opened: Channel | undefined = openChannel((message) => setStages((before) => receive(before, message)));
    opened?.send({ type: 'hello' });
    return opened;
  }, []);
  // A stage that slept or was reloaded answers when it is back.
  useEffect(() => {
    const ask = setInterval(() => channel?.send({ type: 'hello' }), 5000);
    const askNow = (): void => channel?.send({ type: 'hello' });
    document.addEventListener('visibilitychange', askNow);
    return () => {
      clearInterval(ask);
      document.removeEventListener('visibilitychange', askNow);
    };
  }, [channel]);

  const only = stages.size === 1 ? [...stages.keys()][0] : undefined;
  const id = chosen !== undefined && stages.has(chosen) ? chosen : only;
  const stage = id === undefined ? undefined : stages.get(id);
  const choose = (name: string): void => {
    // The name outlives a reload of this window.
    window.name = `deck-speaker-${name}`;
    setChosen(name);
  };
  return {
    stage,
    choices: stage ? [] : [...stages.values()],
    isPossible: channel !== undefined,
    choose,
    send: (command) => stage && channel?.send({ type: 'command', stage: stage.stage, command }),
  };
}

/** The stages after a message; commands are for stages and change nothing here. */
export function receive(before: ReadonlyMap<string, StageState>, message: Message): ReadonlyMap<string, StageState> {
  if (message.type !== 'state' && message.type !== 'bye') return before;
  const after = new Map(before);
  if (message.type === 'state') after.set(message.state.stage, message.state);
  else after.delete(message.stage);
  return after;
}
