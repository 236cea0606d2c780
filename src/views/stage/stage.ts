// What the parts of the stage share. A file of its own, so that no part needs the file that starts them all.
import type { AddressWriter } from '../../page/deck/address-writer.ts';
import type { Signal } from '../../page/browser/signal.ts';
import type { SlideList } from '../../page/deck/slides.ts';
import type { Countdown } from '../../page/talk/talk-time.ts';
import type { Action } from '../../page/ui/key-table.ts';
import type { Navigation } from './navigation/types.ts';

/** The dot that the speaker view moves over the stage. */
export interface Laser {
  /** Shows it at shares of the slide's width and height. */
  readonly show: (x: number, y: number) => void;
  readonly hide: () => void;
}

/** What parts share. */
export interface Stage {
  /** The wrapper of the slides; what parts add to the page goes here. */
  readonly root: HTMLElement;
  readonly list: SlideList;
  readonly navigation: Navigation;
  readonly address: AddressWriter;
  /** Fits the link lists to the talk as it is now. */
  readonly fitLists: () => void;
  /** Writes all numbers of the talk as it is now, on slides and in lists. */
  readonly numberAll: () => void;
  /** What keys, buttons and swipes can do; an action that this browser cannot do is not in here. */
  readonly actions: Map<Action, (key?: KeyboardEvent) => void>;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
  readonly laser: Laser;
  /** Whether the picture is switched off. */
  readonly isBlack: Signal<boolean>;
  /** Whether the screen is kept from switching itself off. */
  readonly isAwake: Signal<boolean>;
  /** The chosen theme; "" is the system's. */
  readonly theme: Signal<string>;
  /** Whether a speaker view has ever joined, or the talk's clock has run. */
  readonly hasSpeaker: Signal<boolean>;
  /** The break or exercise that is counted down; whoever sets it to undefined ends it. */
  readonly countdown: Signal<Countdown | undefined>;
}

/** Something that the stage can do: listens, and sets actions. */
export type Part = (stage: Stage) => void;

/** What a page around the stage adds to it. */
export interface StageFrame {
  /** Stands after the parts that set actions. */
  readonly part: Part;
  /** What waits until the stage takes input. */
  readonly start: (stage: Stage) => void;
}
