// What the parts of the stage share. A file of its own, so that no part needs the file that starts them all.
import type { RevealPlugin } from 'reveal.js';

import type { AddressWriter } from '../../page/deck/address-writer.ts';
import type { SlideList } from '../../page/deck/slides.ts';
import type { Action } from '../../page/ui/key-table.ts';
import type { Navigation } from './navigation.ts';

/** What plugins share. */
export interface Stage {
  /** Reveal's wrapper; what plugins add to the page goes here. */
  readonly root: HTMLElement;
  readonly list: SlideList;
  readonly navigation: Navigation;
  readonly address: AddressWriter;
  /** What keys, buttons and swipes can do; an action that this browser cannot do is not in here. */
  readonly actions: Map<Action, () => void>;
  /** The dot that the speaker view moves; set by its plugin. */
  laser?: { readonly show: (x: number, y: number) => void; readonly hide: () => void };
  /** Says something to screen readers; set by the announcer. */
  announce: (text: string) => void;
}

/** What a page around the stage adds to it. */
export interface StageFrame {
  /** Stands after the parts that set actions. */
  readonly part: (stage: Stage) => RevealPlugin;
  /** What waits until the stage takes input. */
  readonly start: (stage: Stage) => void;
}
