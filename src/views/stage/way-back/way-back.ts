// After a jump: the way back to where the talk stands, or on from the slide that is shown. Kept in this tab, so that
// a reload loses neither.
import { wayBack as words } from '#words/wayBack';
import './way-back.css';
import { findHeading, slideTitle } from '../../../page/deck/slides.ts';
import { recallBookmark, rememberBookmark } from '../../../page/talk/talk-memory.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { Stage } from '../stage.ts';
import { sayLanguage } from '../../../page/ui/spoken-language.ts';

/** Offers the way back as long as there is one. */
export function wayBack({ root, list, navigation, actions, announce }: Stage): void {
  const back = createElement('button', { type: 'button', onclick: () => navigation.move('back') });
  const here = createElement('button', { type: 'button', onclick: goOnHere }, words.here);
  const bar = createElement('nav', { className: 'way-back', 'aria-label': words.label }, back, here);

  function show(): void {
    const slide = navigation.wayBack;
    if (slide) {
      back.replaceChildren(
        createElement('span', {}, words.back(slideTitle(slide))),
        createElement('kbd', { 'aria-hidden': 'true' }, words.key),
      );
      root.append(sayLanguage(bar));
    } else bar.remove();
    document.documentElement.toggleAttribute('data-jumped', slide !== undefined);
  }
  function goOnHere(): void {
    if (!navigation.wayBack) return;
    navigation.move('here');
    announce(words.goesOn);
    findHeading(navigation.current)?.focus({ preventScroll: true });
  }

  function keep(): void {
    const { bookmark, current } = navigation;
    rememberBookmark(bookmark && { slide: bookmark.slide.id, step: bookmark.step }, current.id);
  }
  function restore(): void {
    const kept = recallBookmark(navigation.current.id);
    const slide = kept && list.find(kept.slide);
    if (slide) navigation.restore({ slide, step: kept.step });
  }

  back.setAttribute('aria-keyshortcuts', 'Backspace');
  here.setAttribute('aria-keyshortcuts', 'H');
  navigation.onFlow(show);
  navigation.onFlow(keep);
  navigation.onShown(keep);
  actions.set('back', () => navigation.move('back'));
  actions.set('here', goOnHere);
  restore();
}
