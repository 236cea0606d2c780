// What the stage tells the speaker view of itself, and when.
import { stateEvents } from '../../../shared/markup.ts';
import { readInputs } from '../../../page/content/inputs.ts';
import { readEdition } from '../../../page/offline/kept-deck.ts';
import type { StageState } from '../../../page/talk/messages.ts';
import type { Stage } from '../stage.ts';

/** Calls `tell` after each change that can be seen on the stage. */
export function followChanges({ navigation, isBlack, isAwake, theme }: Stage, tell: () => void): void {
  navigation.onShown(tell);
  navigation.onStep(tell);
  navigation.onFlow(tell);
  for (const signal of [isBlack, isAwake, theme]) signal.onChange(tell);
  window.addEventListener('resize', tell);
  for (const type of ['fullscreenchange', 'visibilitychange', 'resume', ...Object.values(stateEvents)]) {
    document.addEventListener(type, tell);
  }
  document.fonts.addEventListener('loadingdone', tell);
}

/** The stage as it is now. */
export function readStage(stage: Stage): Omit<StageState, 'stage' | 'since' | 'taken' | 'time'> {
  const { dataset } = document.documentElement;
  const { current, step, shown, skipped, bookmark } = stage.navigation;
  return {
    slide: current.id,
    step,
    cut: dataset.cut ?? '',
    chapter: dataset.chapterOnly ?? '',
    slides: shown.map((slide) => slide.id),
    bookmark: { slide: bookmark?.slide.id ?? '', step: bookmark?.step ?? -1 },
    skipped,
    edition: readEdition() ?? '',
    black: stage.isBlack.value,
    inputs: readInputs(document.body),
    theme: stage.theme.value,
    window: {
      width: innerWidth,
      height: innerHeight,
      zoom: devicePixelRatio,
      fonts: document.fonts.status === 'loaded',
      fullscreen: document.fullscreenElement !== null,
      awake: stage.isAwake.value,
    },
  };
}
