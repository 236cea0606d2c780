// The choice of the talk's length and the ways into the deck are for learners: once a talk is held the audience does not
// see them.
import './cut-chooser.css';
import type { Stage } from '../stage.ts';

/** Takes them off the title slide, and leaves their place, when a speaker view has joined or the clock has run. */
export function cutChooser({ hasSpeaker }: Stage): void {
  const update = (isTalk: boolean): boolean => document.documentElement.toggleAttribute('data-talk', isTalk);
  update(hasSpeaker.value);
  hasSpeaker.onChange(update);
}
