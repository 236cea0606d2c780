// What the stage tells the speaker view of itself, and when.
import type { RevealApi } from 'reveal.js';

import { readInputs } from '../../../page/content/inputs.ts';
import type { StageState } from '../../../page/talk/messages.ts';
import type { Stage } from '../stage.ts';
import { isAwake } from '../screen/wake-lock.ts';

/** Calls `tell` after each change that can be seen on the stage. */
export function followChanges(deck: RevealApi, { root, navigation }: Stage, tell: () => void): void {
  navigation.onChange(tell);
  for (const type of ['fragmentshown', 'fragmenthidden'] as const) deck.on(type, tell);
  window.addEventListener('resize', tell);
  for (const type of ['fullscreenchange', 'visibilitychange', 'resume', 'widget-state']) {
    document.addEventListener(type, tell);
  }
  for (const type of ['change', 'click'] as const) {
    root.addEventListener(type, ({ target }) => target instanceof Element && target.closest('quiz-question') && tell());
  }
  const attributeFilter = ['data-black', 'data-theme', 'data-awake'];
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter });
  document.fonts.addEventListener('loadingdone', tell);
}

/** The stage as it is now. */
export function readStage({ navigation }: Stage): Omit<StageState, 'stage' | 'since' | 'step' | 'time'> {
  const { dataset } = document.documentElement;
  const { current, shown, skipped } = navigation;
  return {
    slide: current.id,
    cut: dataset.cut ?? '',
    chapter: dataset.chapterOnly ?? '',
    slides: shown.map((slide) => slide.id),
    skipped,
    black: 'black' in dataset,
    inputs: readInputs(document.body),
    theme: dataset.theme ?? '',
    window: {
      width: innerWidth,
      height: innerHeight,
      zoom: devicePixelRatio,
      fonts: document.fonts.status === 'loaded',
      fullscreen: document.fullscreenElement !== null,
      awake: isAwake(),
    },
  };
}
