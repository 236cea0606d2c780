// What notices say.
import { cutText } from '../../../../shared/talk/cut.ts';
import { slideTitle, type Slide } from '../../../../page/deck/slides.ts';
import type { MissedPlace } from '../../place.ts';

/** What a notice says, and a place that it offers. */
export interface NoticeContent {
  readonly text: string;
  readonly link?: { readonly slide: Slide; readonly text: string };
}

/** What to say when the address names no slide. */
export function describeMissed({ wanted, nearest }: MissedPlace): NoticeContent {
  const name = wanted.length > 40 ? `${cutText(wanted, 40)} …` : wanted;
  if (!nearest) return { text: `Eine Folie „${name}“ gibt es hier nicht.` };
  return { text: `Eine Folie „${name}“ gibt es nicht mehr. Am nächsten kommt „${slideTitle(nearest)}“.` };
}

/** Offers to go on where the last visit ended. */
export function describeLastVisit(slide: Slide): NoticeContent {
  return { text: `Zuletzt warst du bei „${slideTitle(slide)}“.`, link: { slide, text: 'Dort weiterlesen' } };
}
