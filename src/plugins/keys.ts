// Keys of the stage. A focused control keeps its keys, and a slide that scrolls keeps those for scrolling.
import type { RevealPlugin } from 'reveal.js';

import { recall } from '../views/memory.ts';
import type { Stage } from '../views/stage.ts';
import { findAction } from './key-table.ts';

/** Runs the action of each key in the table. */
export function keys({ actions, navigation }: Stage): RevealPlugin {
  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || belongsToControl(event)) return;
    const action = findAction(event, areCharactersOn());
    const run = action && actions.get(action);
    if (!run) return;
    event.preventDefault();
    if (!scroll(navigation.current.section, event)) run();
  }
  return { id: 'keys', init: () => document.addEventListener('keydown', press) };
}

/** Whether letters and signs work as keys; people who dictate can switch them off in the help. */
export function areCharactersOn(): boolean {
  return recall('letters') !== 'off';
}

const typing = 'input, select, textarea, [contenteditable]:not([contenteditable="false"]), audio, video, dialog';
const ownArrows = '[role="slider"], [role="tab"], [role="radio"], [role="option"], [role="grid"], [tabindex="0"]';
const ownSpace = 'button, summary, [role="button"]';

function belongsToControl({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(typing)) return true;
  if (/^(Arrow|Home|End| )/.test(key) && target.closest(ownArrows)) return true;
  return key === ' ' && target.closest(ownSpace) !== null;
}

/** On small screens a slide is a column: keys for up and down first move through it. */
function scroll(section: HTMLElement, { key, shiftKey }: KeyboardEvent): boolean {
  const up = key === 'ArrowUp' || key === 'PageUp' || (key === ' ' && shiftKey);
  const down = key === 'ArrowDown' || key === 'PageDown' || (key === ' ' && !shiftKey);
  const room = section.scrollHeight - section.clientHeight;
  if (up ? section.scrollTop < 1 : !down || section.scrollTop > room - 1) return false;
  const distance = key.startsWith('Arrow') ? 60 : section.clientHeight * 0.85;
  section.scrollBy({ top: up ? -distance : distance });
  return true;
}
