// The talk's countdown as the room sees it: a break fills the screen until the talk goes on, an exercise is a sign at
// the foot. Whoever moves on during a break ends it; a slide that is chosen meanwhile waits behind it.
import { countdown as countdownWords } from '#words/countdown';
import './countdown.css';
import { readWall, steadyTime } from '../../../page/talk/steady-time.ts';
import type { Countdown } from '../../../page/talk/talk-time.ts';
import type { Action } from '../../../page/ui/key-table.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { focusHeading } from '../show/announcer.ts';
import type { Stage } from '../stage.ts';
import { type CountdownWords, describeCountdown } from './countdown-words.ts';
import { sayLanguage } from '../../../page/ui/spoken-language.ts';

const rhythm = 250;
const moves: readonly Action[] = ['next', 'previous', 'first', 'last'];

/** Shows the countdown that the speaker view has started. */
export function countdown(stage: Stage): void {
  const { root, announce, navigation, countdown: running } = stage;
  const sign = sayLanguage(createElement('section', { tabIndex: -1 }));
  let timer: ReturnType<typeof setInterval> | undefined;
  let written: CountdownWords | undefined;

  function show(value: Countdown | undefined): void {
    clearInterval(timer);
    const wasBreak = root.hasAttribute('data-break');
    const isBreak = root.toggleAttribute('data-break', value?.kind === 'break');
    if (value) {
      root.append(sign);
      timer = setInterval(() => draw(value), rhythm);
      draw(value);
    } else sign.remove();
    if (isBreak === wasBreak) return;
    // Nothing on a slide that is hidden can have the focus.
    if (isBreak) return sign.focus({ preventScroll: true });
    announce(countdownWords.ended);
    focusHeading(navigation.current);
  }
  function draw({ kind, endsAt }: Countdown): void {
    const words = describeCountdown({ kind, endsAt: endsAt + steadyTime.shift() }, readWall());
    if (words.said !== written?.said) announce(words.said);
    if (JSON.stringify(words) === JSON.stringify(written)) return;
    written = words;
    sign.className = `${kind}-sign`;
    sign.ariaLabel = words.title;
    sign.replaceChildren(...createLines(words));
  }

  letMovesEnd(stage);
  running.onChange(show);
  show(running.value);
}

function createLines({ title, left, unit, note }: CountdownWords): Node[] {
  const rest = createElement('p', { role: 'timer' }, createElement('b', {}, left), ' ', unit);
  return [createElement('p', {}, title), ...(left ? [rest] : []), ...(note ? [createElement('p', {}, note)] : [])];
}

/** In a break the clicker's next press only brings the slide back. */
function letMovesEnd({ actions, countdown: running }: Stage): void {
  for (const name of moves) {
    const run = actions.get(name);
    if (!run) continue;
    actions.set(name, () => (running.value?.kind === 'break' ? running.set(undefined) : run()));
  }
}
