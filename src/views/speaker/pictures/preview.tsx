// Pictures of slides: inert copies at the step that the stage shows, drawn anew when the slide changes.
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { createPace } from '../../../page/browser/pace.ts';
import { pause } from '../../../page/browser/slices.ts';
import { createThumbnail, fitThumbnails } from '../../../page/content/thumbnails.ts';
import { markPlace, markProgress, markReached } from '../../../page/deck/place.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { listSteps, markFootnotes } from '../../../page/deck/steps.ts';
import type { Moment } from '../../../page/talk/flow.ts';

// Milliseconds between two pictures of one slide.
const rest = 100;

interface PreviewProps {
  readonly moment: Moment<Slide> | undefined;
  /** The talk by which the slide is numbered. */
  readonly slides: readonly Slide[];
  /** How far the talk has come, where that is not at the slide itself. */
  readonly reached?: Slide | undefined;
  readonly label: string;
  /** What lies over the slide on the stage: the words there, "" for plain black. */
  readonly cover?: string | undefined;
}

/** A slide as the stage shows it. */
export function Preview({ moment, slides, reached, label, cover }: PreviewProps): VNode {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let isGone = false;
    const draw = (): void => {
      if (isGone) return;
      frame.current?.replaceChildren(...(moment ? [createPicture(moment, { slides, reached })] : []));
      if (frame.current) fitThumbnails(frame.current);
    };
    // In a task of its own, for together the two would keep a slow computer from its keys; what wakes up or is drawn changes
    // several times in a row.
    const drawSoon = createPace(() => void pause().then(draw), rest);
    drawSoon();
    const section = moment?.slide.section;
    // A calculator that wakes up or gets another state, a QR code that is drawn, the choice of a quiz.
    const observer = new MutationObserver(drawSoon);
    if (section) observer.observe(section, { subtree: true, childList: true, characterData: true, attributes: true });
    return () => {
      isGone = true;
      observer.disconnect();
    };
  }, [moment?.slide, moment?.step, slides, reached]);
  return (
    <div class="preview" role="img" aria-label={label} data-cover={cover}>
      <div ref={frame} />
    </div>
  );
}

function createPicture(
  { slide, step }: Moment<Slide>,
  { slides, reached = slide }: Pick<PreviewProps, 'slides' | 'reached'>,
): HTMLElement {
  const picture = createThumbnail(slide.section);
  listSteps(picture).forEach((elements, index) => {
    for (const element of elements) {
      element.classList.toggle('visible', index <= step);
      element.classList.toggle('current-fragment', index === step);
    }
  });
  markFootnotes(picture);
  const copy = picture.querySelector<HTMLElement>('section');
  const container = copy?.parentElement;
  if (!copy || !container) return picture;
  markProgress(container, slides);
  markPlace({ ...slide, section: copy }, slides.indexOf(slide) + 1, slides.length);
  markReached({ section: copy }, slides.indexOf(reached) + 1);
  return picture;
}
