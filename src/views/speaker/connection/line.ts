// What one speaker view says to the stages and hears of them, on the line that everybody at this place hears and on
// that of its own stage.
import { type Channel, openChannel } from '../../../page/talk/channel.ts';
import type { Message } from '../../../page/talk/messages.ts';
import { readOwnStage } from '../../../page/talk/window-name.ts';
import { createStages, type Stages } from './stages.ts';

/** What this window says and hears. */
export interface Line extends Pick<Channel, 'isNarrow'> {
  readonly stages: Stages;
  readonly ask: () => void;
  /** Speaks to the stage that is followed. */
  readonly tell: (message: Message) => void;
  /** Lets the stage know that this window goes, or goes over to another. */
  readonly sayGoodbye: () => void;
  /** The secret of the stage that is followed. */
  readonly readSecret: () => string | undefined;
}

/** Opens the lines that this window's name asks for. */
export function openLine(onChange: () => void): Line {
  const named = readOwnStage();
  const stages = createStages(named);
  const channel = openChannel(hear);
  if (named?.secret !== undefined) channel.usePrivate(named.secret);

  function hear(message: Message, isPrivate: boolean): void {
    // A stage that has been loaded again must hear that this window is there.
    if (isPrivate && message.type === 'hello' && message.from === 'stage') greet();
    if (stages.hear(message, isPrivate)) onChange();
  }
  const tell = (message: Message): void => (stages.isPaired() ? channel.tellOwn(message) : channel.tellAll(message));
  const greet = (): void => {
    if (stages.isWaiting()) channel.tellOwn({ type: 'hello', from: 'speaker' });
  };
  return {
    stages,
    isNarrow: channel.isNarrow,
    ask: () => {
      channel.tellAll({ type: 'hello', from: 'speaker' });
      greet();
    },
    tell,
    sayGoodbye: () => {
      const { own } = stages.read();
      if (stages.isPaired() && own !== undefined) channel.tellOwn({ type: 'leave', stage: own });
    },
    readSecret: () => (stages.isPaired() ? named?.secret : undefined),
  };
}
