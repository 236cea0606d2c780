// Animations of a deck's own theme begin when their slide is shown, not when it is laid out beside another.
import { whenIdle } from '../../../page/browser/when-idle.ts';
import { classes } from '../../../shared/markup.ts';
import type { Stage } from '../stage.ts';

/** Holds the animations of the neighbours back. */
export function animations({ root, navigation }: Stage): void {
  const held = new WeakMap<Element, Set<Animation>>();

  function hold(): void {
    for (const section of root.querySelectorAll(`:scope > .${classes.slides} > section:not(.${classes.present})`)) {
      for (const animation of section.getAnimations({ subtree: true })) {
        if (!(animation instanceof CSSAnimation)) continue; // Steps that fade.
        animation.cancel();
        held.set(section, (held.get(section) ?? new Set()).add(animation));
      }
    }
  }

  navigation.onChange(({ slide }) => held.get(slide.section)?.forEach((animation) => animation.play()));
  navigation.onNear(() => whenIdle(hold));
}
