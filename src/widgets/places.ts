// The places of a widget's frame, and where they stand in its tag: all that other views need of it before it wakes.

/** The places in the order in which the browser takes them over. */
const places = ['brief', 'controls', 'results', 'panels'] as const;

/** A place of the frame; the class of its element is the name with "widget-" before it. */
export type FramePlace = (typeof places)[number];

/** The elements of a widget's places. */
export type Boxes = readonly (readonly [FramePlace, Element])[];

/** Finds them in a widget's tag. */
export function findBoxes(element: Element): Boxes {
  return places.flatMap((place) =>
    Array.from(element.querySelectorAll(`.widget-${place}`), (box) => [place, box] as const),
  );
}
