// What of a slide has no room on the stage.

import { classes } from '../../shared/markup.ts';

const { body, notes, hidden } = classes;
const selectors = {
  body: `:scope > .${body}`,
  parts: `:scope > :not(.${notes}, .${hidden}), .${body} *:not(.${hidden})`,
  // What scrolls inside itself is cut off for the audience.
  scrollers: 'pre, pre *, .scroller, table',
};

interface Selectors extends Readonly<typeof selectors> {
  readonly slides: string;
}

/** A page that runs a function in itself. */
interface ShownPage {
  readonly evaluate: (work: (argument: Selectors) => string[][], argument: Selectors) => Promise<string[][]>;
}

/** Says of each slide, found by a selector, what does not fit on it, with the pixels that are missing. */
export function findOverflow(page: ShownPage, slides: string): Promise<string[][]> {
  return page.evaluate(measure, { ...selectors, slides });
}

/** Runs in the page: it needs nothing from outside, and no function in it has a name. */
function measure({ slides, body: bodySelector, parts, scrollers }: Selectors): string[][] {
  return Array.from(document.querySelectorAll(slides), (section) => {
    const found: string[] = [];
    const outer = section.getBoundingClientRect();
    for (const [name, box] of [
      ['the slide', section] as const,
      ['its body', section.querySelector(bodySelector)] as const,
    ]) {
      if (box === null) continue;
      const missing = Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth);
      if (missing > 0) found.push(`${name} lacks ${missing} px`);
    }
    let named: Element | undefined;
    for (const part of section.querySelectorAll(parts)) {
      const inner = part.getBoundingClientRect();
      // Browsers give boxes to what is folded away, too.
      const isFolded = part.closest('details:not([open]) > :not(summary)') !== null;
      const isShortened =
        part.parentElement !== null && getComputedStyle(part.parentElement).textOverflow === 'ellipsis';
      if (inner.width === 0 || inner.height === 0 || isFolded || isShortened || named?.contains(part)) continue;
      const out = Math.max(
        outer.left - inner.left,
        inner.right - outer.right,
        outer.top - inner.top,
        inner.bottom - outer.bottom,
      );
      const cut = part.matches(scrollers) ? part.scrollWidth - part.clientWidth : 0;
      const text = part.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
      const name = text === '' ? part.tagName.toLowerCase() : `"${text}" (${part.tagName.toLowerCase()})`;
      if (out <= 1 && (cut <= 1 || part.clientWidth === 0)) continue;
      found.push(out > 1 ? `${name} is ${Math.round(out)} px outside` : `${name} is cut off by ${cut} px`);
      named = part;
    }
    return found;
  });
}
