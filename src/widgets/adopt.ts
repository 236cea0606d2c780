// Takes the pixels of a widget over from the build, place by place. Each step is a task of its own, because a
// widget may come near in the middle of a scroll.
import { hydrate } from 'preact';

import { fillPlaces, places, type FramePlace } from './kit/frame/frame.tsx';
import { createRestingHost, type WidgetState } from './kit/frame/widget.ts';

/** The elements of a widget's places. */
export type Boxes = readonly (readonly [FramePlace, Element])[];

/** Finds them in a widget's tag. */
export function findBoxes(element: Element): Boxes {
  return places.flatMap((place) =>
    Array.from(element.querySelectorAll(`.widget-${place}`), (box) => [place, box] as const),
  );
}

/** Compares what stands there with what would be drawn, so that nothing is drawn twice. */
export async function adopt(boxes: Boxes, start: WidgetState, id: string): Promise<void> {
  const host = createRestingHost(id);
  const filled = fillPlaces(start.draw(host), host);
  for (const [place, box] of boxes) {
    hydrate(filled[place], box);
    await nextTask();
  }
}

/** Lets the browser do what is more urgent. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
