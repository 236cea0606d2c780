// What every widget is to the page around it: a chain of states that never change, each of which can
// be printed for the address and drawn. The build draws the first one, the browser goes on from there.

import type { ComponentChildren } from 'preact';
import type { AttributeRules } from '../../data/attributes.ts';

/** Text by field: as in a tag's attributes, as in the address, or as somebody types it. */
export type Values = Readonly<Record<string, string>>;

/** One state of a widget. */
export interface WidgetState {
  /** The state as text for the address, such as "model=…;bits=4"; only what was usable. */
  readonly text: string;
  /** The state after somebody has changed some fields. */
  readonly change: (values: Values) => WidgetState;
  readonly draw: (host: Host) => WidgetParts;
}

/** What a widget puts into the places of its frame. */
export interface WidgetParts {
  /** Name of the widget, for screen readers; the slide's title stands above. */
  readonly title: string;
  /** The result in one line, which stays in sight above controls that have no room beside the results. */
  readonly brief: ComponentChildren;
  readonly controls: ComponentChildren;
  readonly results: ComponentChildren;
  /** Foldable parts, sources among them. */
  readonly panels: ComponentChildren;
}

/** What a widget's folder exports from its index.tsx, as `widget`; the folder's name is the name of its tag. */
export interface Widget {
  readonly attributes: AttributeRules;
  /** Makes the state that a tag describes, or that a link describes for this tag. */
  readonly start: (attributes: Values, link?: Values) => WidgetState;
}

/** What the page does for a widget. */
export interface Host {
  /** Begins the ids of the widget's parts. */
  readonly id: string;
  /** False in the page as it was built: the controls rest until the browser has taken over. */
  readonly isLive: boolean;
  readonly change: (values: Values) => void;
  /** Back to the state that the tag describes. */
  readonly reset: () => void;
  readonly copyLink: () => void;
  /** What came of copying; "refused" carries the address to be copied by hand. */
  readonly copied: { readonly kind: 'no' | 'yes' } | { readonly kind: 'refused'; readonly address: string };
}

/** The host at build time, and while the browser compares the page with what it would draw. */
export function createRestingHost(id: string): Host {
  const rest = () => undefined;
  return { id, isLive: false, change: rest, reset: rest, copyLink: rest, copied: { kind: 'no' } };
}
