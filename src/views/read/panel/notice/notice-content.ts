// What notices say.
import { notice as words } from '#words/notice';
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
  if (!nearest) return { text: words.missing(name) };
  return { text: words.gone(name, slideTitle(nearest)) };
}

/** Offers to go on where the last visit ended. */
export function describeLastVisit(slide: Slide): NoticeContent {
  return { text: words.lastVisit(slideTitle(slide)), link: { slide, text: words.readOn } };
}
