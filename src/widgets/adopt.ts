// Takes the pixels of a widget over from the build, place by place. Each step is a task of its own, because a
// widget may come near in the middle of a scroll.
import { hydrate } from 'preact';

import { fillPlaces } from './kit/frame/frame.tsx';
import { createRestingHost, type WidgetState } from './kit/frame/widget.ts';
import type { Boxes } from './places.ts';

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
