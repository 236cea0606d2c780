// From a link list to a slide and back: after such a jump a button and Escape lead to the list again.
import { data } from '../../../shared/markup.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { Change } from '../navigation/navigation.ts';
import type { Stage } from '../stage.ts';

/** Offers the way back to the link list. */
export function linkList({ root, list, navigation }: Stage): void {
  const button = createElement(
    'button',
    { type: 'button', className: 'back-to-list', onclick: goBack },
    'Zurück zur Linkliste',
  );
  let origin: HTMLElement | undefined;

  function offer({ cause, link }: Change): void {
    origin = cause === 'jump' && link?.closest(`[${data.linkList}]`) ? link : undefined;
    if (origin) root.append(button);
    else button.remove();
  }
  function goBack(): void {
    const link = origin;
    const slide = list.of(link);
    if (!slide) return;
    navigation.goTo(slide, 'jump');
    link?.focus();
  }

  navigation.onChange(offer);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !origin) return;
    if (!document.querySelector('dialog[open], :popover-open')) goBack();
  });
}
