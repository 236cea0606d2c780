// The bar of the embedded stage: back, place, on, menu, full screen where it is allowed, and the way to the
// whole deck. Says how the keyboard works here, which a frame only hears while it has the focus.
import { embedBar as words } from '#words/embedBar';
import { classes, stateEvents } from '../shared/markup.ts';
import type { Stage } from '../views/stage/stage.ts';
import { deckAddress } from '../page/deck/address.ts';
import { createElement } from '../page/ui/elements.ts';
import type { Action } from '../page/ui/key-table.ts';
import { readWidgetState } from '../page/content/widgets.ts';
import { sayLanguage } from '../page/ui/spoken-language.ts';

const icons = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  open: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
};

/** Adds the bar below the slides. */
export function addBar(stage: Stage): void {
  const { root, actions, navigation } = stage;
  const place = createElement('span', { className: 'embed-place' });
  const link = createLink();
  const show = (): void => {
    const { current, reached, shown } = navigation;
    place.textContent = `${shown.indexOf(reached) + 1} / ${shown.length}`;
    const state = readWidgetState(current.section);
    link.href = deckAddress({ view: 'stage', embed: false, slide: current.id, state });
  };
  const button = (action: Action & keyof typeof icons, label: string): HTMLElement | undefined => {
    const run = actions.get(action);
    return run && createButton(icons[action], { label, run });
  };
  const bar = createElement(
    'nav',
    { className: 'embed-bar', 'aria-label': words.label },
    button('previous', words.previous),
    place,
    button('next', words.next),
    window.parent === window ? undefined : createHint(),
    document.querySelector(`button.${classes.menu}`),
    button('fullscreen', words.fullscreen),
    link,
  );
  root.append(sayLanguage(bar));
  show();
  navigation.onChange(show);
  document.addEventListener(stateEvents.widget, () => queueMicrotask(show));
}

function createButton(icon: string, { label, run }: { label: string; run: () => void }): HTMLButtonElement {
  const properties = { 'aria-label': label, title: label, onclick: () => run() };
  return createElement('button', { type: 'button', ...properties }, drawIcon(icon));
}

function createLink(): HTMLAnchorElement {
  return createElement(
    'a',
    { target: '_blank', rel: 'noopener', title: words.openTitle },
    drawIcon(icons.open),
    createElement('span', {}, words.open),
    createElement('span', { className: classes.hidden }, words.openWhere),
  );
}

function createHint(): HTMLElement {
  const hint = createElement('p', { className: 'embed-hint' });
  const show = (): void => {
    const isHere = document.hasFocus();
    document.documentElement.toggleAttribute('data-focused', isHere);
    hint.textContent = isHere ? words.focused : words.unfocused;
  };
  show();
  window.addEventListener('focus', show);
  window.addEventListener('blur', () => setTimeout(show)); // A moment later the focus has moved.
  return hint;
}

/** A path in a square of 24. */
function drawIcon(path: string): DocumentFragment {
  const template = createElement('template', {
    innerHTML: `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`,
  });
  return template.content;
}
