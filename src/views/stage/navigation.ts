// Moves through the talk: decides which slides Reveal gets, calls Reveal, and tells whoever listens.
import type { RevealApi } from 'reveal.js';

import { createParking, reach, selectLive, selectShown, type Selection } from '../../page/deck/parking.ts';
import { markPlace, markProgress } from '../../page/deck/place.ts';
import type { Slide, SlideList } from '../../page/deck/slides.ts';
import { whenIdle } from '../../page/deck/when-idle.ts';

/** How a slide was reached: by going on, or by a jump, which the history remembers. */
export type Cause = 'step' | 'jump' | 'address';

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
  /** The slides of this talk, which a cut or a chapter may limit. */
  readonly shown: readonly Slide[];
  /** Shows a slide with all its steps; a slide outside the talk joins it. */
  readonly goTo: (slide: Slide, cause: Cause, link?: HTMLElement) => void;
  /** Ids of the slides that are left out today. */
  readonly skipped: readonly string[];
  /** Parks exactly these slides by id, until they are linked to. */
  readonly skip: (ids: readonly string[]) => void;
  /** Brings every slide of this talk out of the parking; the returned function parks them again. */
  readonly showAll: () => () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly onChange: (listener: (change: Change) => void) => void;
}

// Reveal shows every step up to this number.
const allSteps = 999;
const step = { cause: 'step', link: undefined } as const;

/** Parks what `start` does not need; Reveal is started afterwards on `startIndex`. */
export function createNavigation(options: {
  deck: RevealApi;
  container: HTMLElement;
  list: SlideList;
  selection: Omit<Selection, 'extra' | 'skipped'>;
  start: Slide | undefined;
}): Navigation & { readonly startHash: string } {
  const { deck, container, list, selection } = options;
  const parking = createParking(container, list.all);
  const listeners: ((change: Change) => void)[] = [];
  const extra = new Set<string>();
  const skipped = new Set<string>();
  const select = (): readonly Slide[] => selectShown(list.all, { ...selection, extra, skipped });
  let shown = select();
  let current = options.start ?? firstOf(shown);
  let reason: Pick<Change, 'cause' | 'link'> = step;
  include(current);
  parking.setLive(selectLive(shown, shown.indexOf(current)));
  mark(current);
  deck.on('slidechanged', tell);

  function include(slide: Slide): void {
    if (!shown.includes(slide)) {
      extra.add(slide.id);
      shown = select();
    }
    if (shown.length < list.all.length) markProgress(container, shown);
  }

  function mark(slide: Slide): void {
    if (shown.length < list.all.length) markPlace(slide, shown.indexOf(slide) + 1, shown.length);
  }

  /** Reveal must know the current slide's new index before it can leave it. */
  function setLive(slides: readonly Slide[]): void {
    if (parking.setLive(slides)) deck.slide(parking.live.indexOf(current));
  }

  /** Hands over more slides before the last one that Reveal has is passed. */
  function recentre(margin: number): void {
    const { live } = parking;
    const at = live.indexOf(current);
    const wanted = selectLive(shown, shown.indexOf(current));
    const nearStart = at < margin && live[0] !== shown[0];
    const nearEnd = live.length - 1 - at < margin && live.at(-1) !== shown.at(-1);
    if (nearStart || nearEnd || live.length > wanted.length) setLive(wanted);
  }

  function tell(): void {
    const slide = list.of(deck.getCurrentSlide());
    if (!slide || slide === current) return;
    const previous = current;
    current = slide;
    mark(slide);
    for (const listener of listeners) listener({ slide, previous, ...reason });
    whenIdle(() => recentre(reach / 2));
  }

  function goTo(slide: Slide, cause: Cause, link?: HTMLElement): void {
    if (slide === current) return;
    include(slide);
    const window = selectLive(shown, shown.indexOf(slide));
    if (!parking.live.includes(slide)) {
      setLive(shown.filter((each) => each === current || window.includes(each)));
    }
    reason = { cause, link };
    deck.slide(parking.live.indexOf(slide), 0, allSteps);
    reason = step;
  }

  /** Leaves slides out of this talk and brings others back; a link still leads to them. */
  function skip(ids: readonly string[]): void {
    skipped.clear();
    for (const id of ids) {
      if (id === current.id) continue;
      skipped.add(id);
      extra.delete(id);
    }
    shown = select();
    if (!shown.includes(current)) include(current);
    else if (shown.length < list.all.length) markProgress(container, shown);
    mark(current);
    setLive(selectLive(shown, shown.indexOf(current)));
  }

  function showAll(): () => void {
    const { live } = parking;
    parking.setLive(shown);
    return () => void parking.setLive(live);
  }

  function move(onwards: () => void): void {
    recentre(1);
    onwards();
  }

  return {
    get current() {
      return current;
    },
    get shown() {
      return shown;
    },
    get skipped() {
      return [...skipped];
    },
    startHash: `#/${parking.live.indexOf(current)}/0/${allSteps}`,
    goTo,
    skip,
    showAll,
    next: () => move(() => deck.next()),
    previous: () => move(() => deck.prev()),
    onChange: (listener) => listeners.push(listener),
  };
}

function firstOf(slides: readonly Slide[]): Slide {
  const [first] = slides;
  if (!first) throw new Error('expected at least one slide in .slides');
  return first;
}
