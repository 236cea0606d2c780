// Digits and Enter lead to a slide by its number.
import { createTypedNumber } from '../../../page/talk/typed-number/typed-number.ts';
import type { Stage } from '../stage.ts';

/** Takes the digits. */
export function number({ root, navigation, actions, announce }: Stage): void {
  const type = createTypedNumber({
    parent: root,
    readSlides: () => navigation.shown,
    goTo: (slide) => navigation.goTo(slide, 'jump'),
    announce,
  });
  actions.set('number', (key) => key && type(key.key));
}
