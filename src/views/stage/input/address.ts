// Keeps the address and the stage together: writes the place while the talk goes on, and goes where the
// address says when Back, a bookmark or a hand changes it. A wrong place changes nothing, and is put right.
import { findPlace, parseHash } from '../../../page/deck/address.ts';
import type { Change } from '../navigation/types.ts';
import type { Stage } from '../stage.ts';
import { readWidgetState } from '../../../page/content/widgets.ts';
import { focusHeading } from '../show/announcer.ts';

/** Writes and follows the address. */
export function address({ list, navigation, address: writer }: Stage): void {
  function write({ slide, cause, link }: Change): void {
    const target = parseHash(link?.getAttribute('href') ?? '');
    const asked = target?.kind === 'id' && target.id === slide.id ? target.state : '';
    const state = asked || readWidgetState(slide.section);
    if (cause === 'step') writer.replace(slide.id, state);
    if (cause === 'jump') writer.push(slide.id, state);
    if (cause === 'address') writer.drop();
  }
  function follow(): void {
    // Back to the entry with which the talk began leads to an address without a place.
    const slide = location.hash ? findPlace(list, location.hash) : navigation.shown[0];
    const { current } = navigation;
    if (!slide) return writer.replace(current.id, readWidgetState(current.section));
    if (slide === current) return;
    navigation.goTo(slide, 'address');
    // With the next picture the browser takes the focus to where it has found the address.
    requestAnimationFrame(() => requestAnimationFrame(() => focusHeading(navigation.current)));
  }

  navigation.onChange(write);
  window.addEventListener('hashchange', follow);
  window.addEventListener('popstate', follow);
}
