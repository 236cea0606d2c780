// What the stage knows of its ways through the talk.
import type { Listen } from '../../../page/browser/signal.ts';
import type { Selection } from '../../../page/deck/parking.ts';
import type { Slide, SlideList } from '../../../page/deck/slides.ts';
import type { Moment, Move } from '../../../page/talk/flow.ts';

/** How a slide was reached: by going on, or by a jump, which the history remembers. */
type Cause = 'step' | 'jump' | 'address';

/** A change of slide. */
export interface Change {
  readonly slide: Slide;
  readonly previous: Slide;
  readonly cause: Cause;
  /** The link that was followed, if one was. */
  readonly link: HTMLElement | undefined;
}

/** The ways through the talk. */
export interface Navigation {
  readonly current: Slide;
  /** The number of the current slide in the talk, counted from 1; 0 for a guest. */
  readonly number: number;
  /** Steps of the current slide shown so far, counted from -1 for none. */
  readonly step: number;
  /** The slides of the talk's flow, which a cut or a chapter may limit. */
  readonly shown: readonly Slide[];
  /** The slide of the flow that the talk has reached, whatever is shown meanwhile. */
  readonly reached: Slide;
  /** From where the speaker has jumped. */
  readonly bookmark: Moment<Slide> | undefined;
  /** Where the way back leads; undefined while there is none. */
  readonly wayBack: Slide | undefined;
  /** Jumps to a slide and shows all its steps; one outside the flow is a guest. */
  readonly goTo: (slide: Slide, cause: Exclude<Cause, 'step'>, link?: HTMLElement) => void;
  readonly move: (name: Move) => void;
  /** Takes up a bookmark that was kept. */
  readonly restore: (bookmark: Moment<Slide>) => void;
  /** Ids of the slides that are left out today. */
  readonly skipped: readonly string[];
  /** Leaves exactly these slides out of the flow, by id. */
  readonly skip: (ids: readonly string[]) => void;
  /** Brings every slide of the flow out of the parking; the returned function parks them again. */
  readonly showAll: () => () => void;
  /** Hears of each change of slide before it is seen: what it does delays the picture. */
  readonly onChange: Listen<Change>;
  /** Hears of each change of slide once it is seen. */
  readonly onShown: Listen<Change>;
  /** Hears of it when the slides before and after the one that is shown are at hand. */
  readonly onNear: Listen<void>;
  /** Hears of each change of steps, with those that have just appeared. */
  readonly onStep: Listen<readonly Element[]>;
  /** Hears of each change of the flow and of the way back. */
  readonly onFlow: Listen<void>;
}

/** What the stage tells its ways through the talk. */
export interface NavigationOptions {
  readonly root: HTMLElement;
  readonly container: HTMLElement;
  readonly list: SlideList;
  readonly selection: Pick<Selection, 'cut' | 'chapter'>;
  readonly start: Slide | undefined;
  /** Whether jumps leave a bookmark: in a frame the page around it leads. */
  readonly keepsBookmark: boolean;
}

/** Reveal at work: `begin` starts it, `ready` brings the neighbours, `sync` takes over slides with new content. */
export interface Running {
  readonly begin: (address: string) => Promise<void>;
  readonly ready: () => void;
  readonly sync: () => void;
}
