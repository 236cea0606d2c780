// Animations of a theme begin when their slide is shown, each time. Only slides that have any are held until then, because
// that costs the styles of all that they hold.
import { classes, data } from '../../../shared/markup.ts';
import type { Navigation } from '../navigation/types.ts';

/** Looks for animations in a slide, whose styles are known, and holds them while it is not shown. */
export function createHold(navigation: Navigation): (section: HTMLElement) => void {
  const animated = new WeakSet([navigation.current.section]); // Its own may be over.

  function hold(section: HTMLElement): void {
    section.toggleAttribute(data.still, animated.has(section) && section !== navigation.current.section);
  }
  navigation.onChange(({ slide, previous }) => {
    hold(slide.section);
    hold(previous.section);
  });
  return (section) => {
    if (section.getAnimations({ subtree: true }).some(isOfTheme)) animated.add(section);
    hold(section);
  };
}

/** Those of a widget wait for its script, shown or not. */
function isOfTheme({ effect }: Animation): boolean {
  return effect instanceof KeyframeEffect && effect.target?.closest(`.${classes.widget}`) === null;
}
