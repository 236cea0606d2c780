// Link lists on paper: on a slide with what can be reached from there, in the handout all addresses as one list.
import { paper as words } from '#words/paper';
import { classes } from '../../../shared/markup.ts';
import { findPublicBase } from '../../../page/deck/address.ts';
import type { Slide } from '../../../page/deck/slides.ts';

/** Says where the addresses are that a printed slide leaves out. */
export function settleLinkSlide({ section, listing }: Slide): void {
  if (!listing) return;
  const sentence = section.querySelector(`.${classes.body} p`);
  const isWhole = section.querySelector(`.${classes.notes} .${classes.linkList} > li`) === null;
  if (listing.chapter && isWhole) sentence?.remove();
  else if (!findPublicBase()) sentence?.replaceChildren(words.allLinks);
}

/** Makes of a slide with addresses a list of all of them; those of a chapter in the order of the slides that name them. */
export function joinLinkList({ section, listing }: Slide, shown: readonly Slide[]): void {
  const body = section.querySelector(`.${classes.body}`);
  const [list, ...others] = section.querySelectorAll(`.${classes.linkList}`);
  if (!listing || !body || !list) return;
  const places = new Map(shown.map(({ id }, index) => [`#${id}`, index]));
  const findPlace = (entry: Element): number =>
    (listing.chapter && places.get(entry.querySelector(`.${classes.linkUses} a`)?.getAttribute('href') ?? '')) || 0;
  const entries = [list, ...others].flatMap(({ children }) => [...children]);
  list.replaceChildren(...entries.toSorted((first, second) => findPlace(first) - findPlace(second)));
  for (const other of others) other.remove();
  body.replaceChildren(...body.querySelectorAll('figure:has(svg)'), list);
}
