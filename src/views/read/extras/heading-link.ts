// Beside a slide's title: a link that is the address of this place. It stands outside the heading, whose text is said,
// searched and listed elsewhere.
import { slideExtras as words } from '#words/slideExtras';
import { slideHash } from '../../../page/deck/address.ts';
import { findHeading, slideTitle, type Slide } from '../../../page/deck/slides.ts';
import { createElement } from '../../../page/ui/elements.ts';

/** Adds it where the slide has a title that can be seen. */
export function addHeadingLink(slide: Slide): void {
  const link = createElement(
    'a',
    { className: 'heading-link', href: slideHash(slide.id), 'aria-label': words.address(slideTitle(slide)) },
    createElement('span', { 'aria-hidden': 'true' }, '#'),
  );
  findHeading(slide)?.after(link);
}
