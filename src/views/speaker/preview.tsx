// Pictures of slides: inert copies at the step that the stage shows.
import { useLayoutEffect, useRef } from 'preact/hooks';

import { createThumbnail } from '../../plugins/thumbnails.ts';
import { listSteps, type Moment } from './talk.ts';

/** A slide as the stage shows it; `children` lie above the picture. */
export function Preview({ moment, label, black = false, version = '' }: { moment: Moment | undefined; label: string; black?: boolean; version?: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    frame.current?.replaceChildren(...(moment ? [createPicture(moment)] : []));
  }, [moment?.slide, moment?.step, version]);
  return (
    <div class="preview" role="img" aria-label={label} data-black={black ? '' : undefined}>
      <div ref={frame} />
    </div>
  );
}

function createPicture({ slide, step }: Moment): HTMLElement {
  const picture = createThumbnail(slide.section);
  listSteps(picture).forEach((elements, index) => {
    for (const element of elements) element.classList.toggle('visible', index <= step);
  });
  return picture;
}
