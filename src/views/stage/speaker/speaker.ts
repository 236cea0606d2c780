// The stage's half of the speaker view: says what is shown and does what the speaker view asks. While the speaker
// view that it has opened is there it obeys that one alone; others, which any page of this origin may play, follow.
import { createPace } from '../../../page/browser/pace.ts';
import { createWorkLimit } from '../../../page/browser/work-limit.ts';
import { openChannel } from '../../../page/talk/channel.ts';
import type { Command, Message, StageState } from '../../../page/talk/messages.ts';
import type { Stage } from '../stage.ts';
import { obey } from './commands.ts';
import { createIdentity, recallIdentity } from './identity.ts';
import { keepTalk } from './kept-talk.ts';
import { createPairing } from './pairing.ts';
import { followChanges, readStage } from './state.ts';
import { openSpeakerWindow } from './window.ts';

// A stage that starts listens this long for the one that its tab was copied from.
const hearing = 200;

/** Connects the stage with its speaker view. */
export function speaker(stage: Stage): void {
  let identity = recallIdentity();
  let isKnown = false;
  let isAway = false;
  let isWaiting = false;
  const pairing = createPairing(() => performance.now());
  const runOpen = createWorkLimit(() => performance.now());
  const channel = openChannel((message, isPrivate) => (isPrivate ? receiveOwn(message) : receiveOpen(message)));
  const talk = keepTalk(stage, tell);
  const answerAll = createPace(() => isHere() && tellAll(readState()));
  const answerOwn = createPace(() => isHere() && tellOwn(readState()));

  function receiveOpen(message: Message): void {
    if (message.type === 'hello' && message.from === 'speaker') {
      stage.hasSpeaker.set(true);
      answerAll();
    }
    if (message.type === 'command' && isKnown && !pairing.isPaired()) {
      runOpen(() => follow(message.stage, message.command)); // Any page may ask, as often as it likes.
    }
  }

  function receiveOwn(message: Message): void {
    if (message.type === 'leave') pairing.leave();
    if (message.type === 'state') meetCopy(message.state);
    if (message.type === 'hello') {
      if (message.from === 'speaker') meet();
      answerOwn();
    }
    if (message.type === 'command') {
      meet();
      follow(message.stage, message.command);
    }
  }

  /** From here on others hear that they are no longer obeyed. */
  function meet(): void {
    stage.hasSpeaker.set(true);
    const isNew = !pairing.isPaired();
    pairing.hear();
    if (isNew) answerAll();
  }

  /** Only a copy of this tab knows the secret and is a stage: of two the younger becomes one, and a talk, of its own. */
  function meetCopy({ stage: id, since }: StageState): void {
    if (id !== identity.id) return;
    if (since > identity.since) return answerOwn();
    identity = createIdentity();
    channel.usePrivate(identity.secret);
    pairing.forget();
    talk.forget();
  }

  function follow(id: string, command: Command): void {
    if (id !== identity.id) return;
    if (command.name === 'time') talk.setTime(command.time);
    else if (command.name === 'skip') talk.skip(command.slides);
    else obey(stage, command);
  }

  /** Several changes at once are told once. */
  function tellSoon(): void {
    if (!isWaiting) queueMicrotask(tell);
    isWaiting = true;
  }

  function tell(): void {
    isWaiting = false;
    if (!isHere()) return;
    const state = readState();
    tellAll(state);
    if (pairing.isPaired()) tellOwn(state);
  }

  /** Any page of this origin hears it: what somebody has put in is for the stage's own speaker view. */
  function tellAll(state: StageState): void {
    channel.tellAll({ type: 'state', state: pairing.isPaired() ? { ...state, taken: true, inputs: {} } : state });
  }

  function tellOwn(state: StageState): void {
    channel.tellOwn({ type: 'state', state });
  }

  function isHere(): boolean {
    return isKnown && !isAway;
  }

  function readState(): StageState {
    const { id, since } = identity;
    return { stage: id, since, taken: false, time: talk.readTime(), ...readStage(stage) };
  }

  channel.usePrivate(identity.secret);
  stage.actions.set('speaker', () => openSpeakerWindow(stage, { identity, channel }));
  channel.tellOwn({ type: 'hello', from: 'stage' });
  setTimeout(() => {
    isKnown = true;
    tell();
    answerOwn(); // A copy that slept meanwhile hears it when it wakes.
  }, hearing);
  followChanges(stage, () => stage.hasSpeaker.value && tellSoon());
  window.addEventListener('pagehide', () => {
    isAway = true; // The change to hidden comes after this.
    talk.save();
    channel.tellAll({ type: 'bye', stage: identity.id });
    channel.tellOwn({ type: 'bye', stage: identity.id });
  });
  window.addEventListener('pageshow', () => {
    isAway = false;
    tell();
  });
}
