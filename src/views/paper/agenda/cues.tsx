// The cue words of a slide: with these on paper a talk can be given when every screen is dark.
import type { VNode } from 'preact';

import { agenda as words } from '#words/agenda';
import { footnoteReferences } from '../../../shared/markup.ts';
import { listCues } from '../../../page/content/cues.ts';
import { readElementText } from '../../../page/deck/copies.ts';
import type { Slide } from '../../../page/deck/slides.ts';

/** Nothing for a slide without cue words. */
export function Cues({ slide: { section } }: { readonly slide: Slide }): VNode | null {
  const cues = listCues(section).map((cue) => readElementText(cue, { without: footnoteReferences }));
  if (cues.length === 0) return null;
  return (
    <ul class="agenda-cues" aria-label={words.cues}>
      {cues.map((cue) => (
        <li key={cue}>{cue}</li>
      ))}
    </ul>
  );
}
