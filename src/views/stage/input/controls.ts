// Buttons for everything that keys can do. With a mouse they come when it moves and go when it rests;
// on a touch screen a button at the lower edge, which the page already has, opens them.
import { controls as words } from '#words/controls';
import { classes, toolbarId } from '../../../shared/markup.ts';
import type { Stage } from '../stage.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { keyTable } from '../../../page/ui/key-table.ts';
import { sayLanguage } from '../../../page/ui/spoken-language.ts';

const rest = 2500;

/** Adds the buttons. */
export function controls({ root, actions, navigation, isBlack }: Stage): void {
  const bar = createElement('nav', { className: 'toolbar', id: toolbarId, 'aria-label': words.label });
  const menu = document.querySelector<HTMLButtonElement>(`button.${classes.menu}`);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(event: PointerEvent): void {
    if (event.pointerType !== 'mouse') return;
    bar.classList.add('shown');
    clearTimeout(timer);
    timer = setTimeout(() => bar.matches(':hover') || bar.classList.remove('shown'), rest);
  }
  function setMenu(isOpen: boolean): void {
    bar.classList.toggle('open', isOpen);
    menu?.setAttribute('aria-expanded', String(isOpen));
  }

  for (const { action, button } of keyTable) {
    const run = actions.get(action);
    if (!button || !run) continue;
    // By the action a frame leaves out those that it has in a bar of its own.
    const title = action === 'speaker' ? words.newWindow : '';
    bar.append(createElement('button', { type: 'button', title, 'data-action': action, onclick: () => run() }, button));
  }
  const black = bar.querySelector('[data-action="black"]');
  const press = (): void => black?.setAttribute('aria-pressed', String(isBlack.value));
  press();
  isBlack.onChange(press);
  root.append(sayLanguage(bar));
  document.addEventListener('pointermove', show);
  menu?.addEventListener('click', () => setMenu(!bar.classList.contains('open')));
  bar.addEventListener('click', () => setMenu(false));
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && setMenu(false));
  navigation.onChange(() => bar.classList.contains('open') && setMenu(false));
}
