// The text of links in raw HTML, which is known when they end.

import type { LinkUse } from '../../types.ts';

/** The links that are open while HTML is written. */
export class OpenLinks {
  readonly #links: LinkUse[];
  /** Their places in the list; -1 for one that leads nowhere. */
  readonly #open: number[] = [];

  constructor(links: LinkUse[]) {
    this.#links = links;
  }

  /** Notes that a link begins; `from` is how many the list held before its tag was read. */
  begin(from: number): void {
    this.#open.push(this.#links.length > from ? from : -1);
  }

  /** Gives the innermost its text. */
  end(text: string): void {
    const at = this.#open.pop() ?? -1;
    const link = this.#links[at];
    if (link) this.#links[at] = { ...link, text: text.replace(/\s+/g, ' ').trim() };
  }
}
