// What is ticked in the timetable: it begins with the cut in the address, and the address keeps what becomes of it.
import { useState } from 'preact/hooks';

import { findCutSlides, isCutName, writeCut } from '../../../shared/talk/own-cut.ts';
import { replaceQuery } from '../../../page/deck/address.ts';
import type { Slide } from '../../../page/deck/slides.ts';

/** The slides that are ticked, and the ways to change them. */
export interface CutSelection {
  readonly chosen: ReadonlySet<string>;
  /** As the address names it; "" for all slides. */
  readonly cut: string;
  /** Ids whose tick has been changed: they stay in the table. */
  readonly touched: ReadonlySet<string>;
  /** The cut that the page was opened with, or the one that an own cut was made from; "" for all slides. */
  readonly origin: string;
  readonly toggle: (id: string) => void;
  /** Back to `origin`. */
  readonly reset: () => void;
}

/** Keeps the selection for the slides of the whole deck. */
export function useSelection(slides: readonly Slide[]): CutSelection {
  const { cut: start = '' } = document.documentElement.dataset;
  const [origin] = useState(() => findOrigin(slides, start));
  const [chosen, setChosen] = useState(() => readChosen(slides, start));
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const cut = writeCut(slides, chosen);
  const choose = (ids: ReadonlySet<string>): void => {
    showCut(writeCut(slides, ids));
    setChosen(ids);
  };
  const toggle = (id: string): void => {
    const others = new Set(chosen);
    if (!others.delete(id)) others.add(id);
    setTouched(new Set(touched).add(id));
    choose(others);
  };
  const reset = (): void => {
    setTouched(new Set());
    choose(readChosen(slides, origin));
  };
  return { chosen, cut, touched, origin, toggle, reset };
}

function readChosen(slides: readonly Slide[], cut: string): ReadonlySet<string> {
  const written = slides.filter(({ generated }) => !generated);
  return findCutSlides(slides, cut) ?? new Set(written.map(({ id }) => id));
}

/** The name at the head of a list, if it has one; otherwise all slides. */
function findOrigin(slides: readonly Slide[], cut: string): string {
  const [name = ''] = cut.split(',');
  return isCutName(slides, name) ? name : '';
}

function showCut(cut: string): void {
  const { dataset } = document.documentElement;
  if (cut) dataset.cut = cut;
  else delete dataset.cut;
  replaceQuery({ cut });
}
