// Which keys count: those of a focused control belong to it, and letters can be switched off.
import { recall } from '../deck/memory.ts';

/** Whether letters and signs work as keys; people who dictate can switch them off in the help. */
export function areCharactersOn(): boolean {
  return recall('letters') !== 'off';
}

const typing = 'input, select, textarea, [contenteditable]:not([contenteditable="false"]), audio, video, dialog';
// A table that scrolls sideways has a tabindex; a slide that scrolls has one, too, but is no control.
const scroller = '[tabindex="0"]:not(.slides > section)';
const ownArrows = `[role="slider"], [role="tab"], [role="radio"], [role="option"], [role="grid"], ${scroller}`;
const ownSpace = 'button, summary, [role="button"]';

/** Whether the key is for the control that has the focus. */
export function belongsToControl({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || isGone(target)) return false;
  if (target.closest(typing)) return true;
  if (/^(Arrow|Home|End| )/.test(key) && target.closest(ownArrows)) return true;
  return key === ' ' && target.closest(ownSpace) !== null;
}

/** Whether a control is in a window that has been closed: the focus leaves it only with the next frame. */
export function isGone(control: Element): boolean {
  return control.closest('dialog:not([open])') !== null;
}
