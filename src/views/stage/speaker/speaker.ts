// The stage's half of the speaker view: says what is shown and does what the speaker view asks. A stage
// keeps its id, the talk's time and the skipped slides as long as its tab lives, also over a reload.
import { openChannel } from '../../../page/talk/channel.ts';
import { recall, remember } from '../../../page/browser/memory.ts';
import type { Message } from '../../../page/talk/messages.ts';
import type { Stage } from '../stage.ts';
import { freshTalk, recallTalk, rememberTalk, type KeptTalk } from '../../../page/talk/talk-memory.ts';
import { obey } from './commands.ts';
import { followChanges, readStage } from './state.ts';
import { openSpeakerWindow } from './window.ts';

// A stage that starts listens this long for another one with its own id: a copied tab has it, too.
const hearing = 200;
const since = Math.round(performance.timeOrigin);

/** Connects the stage with its speaker view. */
export function speaker(stage: Stage): void {
  let id = recall('stage', 'session') ?? createId();
  let talk: KeptTalk = recallTalk();
  let isKnown = false;
  let isAway = false;
  let isWaiting = false;
  const channel = openChannel(receive);

  function receive(message: Message): void {
    if (message.type === 'hello') {
      if (message.from === 'speaker') stage.hasSpeaker.set(true);
      return tell();
    }
    if (message.type === 'state' && message.state.stage === id && message.state.since <= since) return startAnew();
    if (message.type !== 'command' || message.stage !== id) return;
    const { command } = message;
    if (command.name === 'time') keep({ ...talk, time: command.time });
    else if (command.name === 'skip') skip(command.slides);
    else obey(stage, command);
  }

  /** A copied tab is a stage, and a talk, of its own. */
  function startAnew(): void {
    id = createId();
    remember('stage', id, 'session');
    stage.navigation.skip([]);
    keep(freshTalk);
  }

  function skip(slides: readonly string[]): void {
    stage.navigation.skip(slides);
    keep({ ...talk, skipped: slides });
  }

  function keep(changed: KeptTalk): void {
    talk = changed;
    rememberTalk(talk);
    tell();
  }

  /** Several changes at once are told once. */
  function tellSoon(): void {
    if (!isWaiting) queueMicrotask(tell);
    isWaiting = true;
  }

  function tell(): void {
    isWaiting = false;
    if (!isKnown || isAway) return;
    channel.send({ type: 'state', state: { stage: id, since, time: talk.time, ...readStage(stage) } });
  }

  remember('stage', id, 'session');
  if (talk.skipped.length > 0) stage.navigation.skip(talk.skipped);
  stage.actions.set('speaker', () => openSpeakerWindow(stage, { id, channel }));
  channel.send({ type: 'hello', from: 'stage' });
  setTimeout(() => {
    isKnown = true;
    tell();
  }, hearing);
  followChanges(stage, () => stage.hasSpeaker.value && tellSoon());
  window.addEventListener('pagehide', () => {
    isAway = true; // The change to hidden comes after this.
    channel.send({ type: 'bye', stage: id });
  });
  window.addEventListener('pageshow', () => {
    isAway = false;
    tell();
  });
}

function createId(): string {
  return Math.random().toString(36).slice(2, 10);
}
