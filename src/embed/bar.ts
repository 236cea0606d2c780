// The bar of the embedded stage: back, place, on, menu, full screen where it is allowed, and the way to the
// whole deck. Says how the keyboard works here, which a frame only hears while it has the focus.
import { classes } from '../shared/markup.ts';
import type { Stage } from '../views/stage/stage.ts';
import { deckAddress } from '../page/deck/address.ts';
import type { Action } from '../page/ui/key-table.ts';
import { readWidgetState } from '../page/content/widgets.ts';

const icons = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  open: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
};

/** Adds the bar below the slides. */
export function addBar(stage: Stage): void {
  const { root, actions, navigation } = stage;
  const bar = document.createElement('nav');
  bar.className = 'embed-bar';
  bar.setAttribute('aria-label', 'Folien');
  const place = document.createElement('span');
  place.className = 'embed-place';
  const link = createLink();
  const show = (): void => {
    const { current, shown } = navigation;
    place.textContent = `${shown.indexOf(current) + 1} / ${shown.length}`;
    const state = readWidgetState(current.section);
    link.href = deckAddress({ view: 'stage', embed: false, slide: current.id, state });
  };
  const button = (action: Action & keyof typeof icons, label: string): HTMLElement[] => {
    const run = actions.get(action);
    return run ? [createButton(icons[action], { label, run })] : [];
  };
  const menu = document.querySelector('button.menu');
  bar.append(...button('previous', 'Zurück'), place, ...button('next', 'Weiter'));
  if (window.parent !== window) bar.append(createHint());
  bar.append(...(menu ? [menu] : []), ...button('fullscreen', 'Vollbild'), link);
  root.append(bar);
  show();
  navigation.onChange(show);
  document.addEventListener('widget-state', () => queueMicrotask(show));
}

function createButton(icon: string, { label, run }: { label: string; run: () => void }): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.title = label;
  button.append(drawIcon(icon));
  button.addEventListener('click', run);
  return button;
}

function createLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.target = '_blank';
  link.rel = 'noopener';
  link.title = 'Alle Folien in einem neuen Tab';
  const text = document.createElement('span');
  text.textContent = 'Alle Folien';
  const hint = document.createElement('span');
  hint.className = classes.hidden;
  hint.textContent = ' in einem neuen Tab';
  link.append(drawIcon(icons.open), text, hint);
  return link;
}

function createHint(): HTMLElement {
  const hint = document.createElement('p');
  hint.className = 'embed-hint';
  const show = (): void => {
    const isHere = document.hasFocus();
    document.documentElement.toggleAttribute('data-focused', isHere);
    hint.textContent = isHere ? 'Pfeiltasten blättern' : 'Anklicken, dann Pfeiltasten';
  };
  show();
  window.addEventListener('focus', show);
  window.addEventListener('blur', () => setTimeout(show)); // A moment later the focus has moved.
  return hint;
}

function drawIcon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
