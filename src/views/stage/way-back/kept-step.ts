// A page that is loaded again shows its slide at the step where it stood; whoever opens a slide by its address sees all
// of its steps.
import { recall, remember } from '../../../page/browser/memory.ts';
import { countShownSteps, countSteps } from '../../../page/deck/steps.ts';
import type { Navigation } from '../navigation/types.ts';
import type { Stage } from '../stage.ts';

/** Keeps the step while not all are shown. */
export function keptStep({ navigation }: Stage): void {
  window.addEventListener('pagehide', () => {
    const { current } = navigation;
    const shown = countShownSteps(current.section);
    remember('step', shown < countSteps(current) ? `${shown} ${current.id}` : undefined, 'session');
  });
}

/** Goes back to it from where all steps are shown. In dev the page is built anew, and its slide may have another id. */
export function goBackToStep({ current, step, move }: Navigation): void {
  const kept = recall('step', 'session');
  remember('step', undefined, 'session');
  const [, shown, id] = /^(\d+)(?: (.+))?$/s.exec(kept ?? '') ?? [];
  if (shown === undefined || (id === undefined ? !import.meta.hot : id !== current.id || !isLoadedAgain())) return;
  for (let back = step - Number(shown); back >= 0; back--) move('previous');
}

function isLoadedAgain(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]; // What this type is about.
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}
