// From a link list to a slide and back: after such a jump a button and Escape lead to the list again.
import { wayBack as words } from '#words/wayBack';
import { data } from '../../../shared/markup.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { Change } from '../navigation/types.ts';
import type { Stage } from '../stage.ts';

/** Offers the way back to the link list. */
export function linkList({ root, list, navigation }: Stage): void {
  const button = createElement('button', { type: 'button', className: 'back-to-list', onclick: goBack }, words.toList);
  let origin: HTMLElement | undefined;

  let left: HTMLElement | undefined;

  function offer({ slide, cause, link }: Change): void {
    left = slide === list.of(origin) ? origin : undefined;
    origin = cause === 'jump' && link?.closest(`[${data.linkList}]`) ? link : undefined;
    // If the talk stands there, the stage offers that way by itself.
    if (origin && navigation.wayBack !== list.of(origin)) root.append(button);
    else button.remove();
  }
  function goBack(): void {
    const slide = list.of(origin);
    if (slide) navigation.goTo(slide, 'jump');
  }

  navigation.onChange(offer);
  navigation.onShown(() => left?.focus()); // After announcer, which has focused the heading.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !origin) return;
    if (!document.querySelector('dialog[open], :popover-open')) goBack();
  });
}
