// The stage: Reveal presents the slides that are already on the page. Reveal is a part, not the boss:
// geometry, keys, touch, address, overview and announcements are ours.
import Reveal, { type RevealConfig, type RevealPlugin } from 'reveal.js';

import '../styles/stage-controls.css';
import { announcer } from '../plugins/announcer.ts';
import { black } from '../plugins/black.ts';
import { controls } from '../plugins/controls.ts';
import { cuts } from '../plugins/cuts.ts';
import { drawings } from '../plugins/drawings.ts';
import { footnotes } from '../plugins/footnotes.ts';
import { glossary } from '../plugins/glossary.ts';
import { fullscreen } from '../plugins/fullscreen.ts';
import { help } from '../plugins/help.ts';
import type { Action } from '../plugins/key-table.ts';
import { keys } from '../plugins/keys.ts';
import { linkList } from '../plugins/link-list.ts';
import { laser } from '../plugins/laser.ts';
import { links } from '../plugins/links.ts';
import { overview } from '../plugins/overview.ts';
import { qrCode } from '../plugins/qr-code.ts';
import { quiz } from '../plugins/quiz.ts';
import { scrolling } from '../plugins/scrolling.ts';
import { speaker } from '../plugins/speaker.ts';
import { theme } from '../plugins/theme.ts';
import { touch } from '../plugins/touch.ts';
import { readWidgetState, widgets } from '../plugins/widgets.ts';
import { createAddressWriter, parseHash, type AddressWriter } from './address.ts';
import { acceptChangedSlides } from './hot-update.ts';
import { createNavigation, type Navigation } from './navigation.ts';
import { readSlides, type Slide, type SlideList } from './slides.ts';

/** What plugins share. */
export interface Stage {
  /** Reveal's wrapper; what plugins add to the page goes here. */
  readonly root: HTMLElement;
  readonly list: SlideList;
  readonly navigation: Navigation;
  readonly address: AddressWriter;
  /** What keys, buttons and swipes can do; an action that this browser cannot do is not in here. */
  readonly actions: Map<Action, () => void>;
  /** The dot that the speaker view moves; set by its plugin. */
  laser?: { readonly show: (x: number, y: number) => void; readonly hide: () => void };
  /** Says something to screen readers; set by the announcer. */
  announce: (text: string) => void;
}

const plugins: readonly ((stage: Stage) => RevealPlugin)[] = [
  drawings,
  scrolling, // Before announcer: a slide starts at its top.
  announcer,
  footnotes, // Before links: a footnote's number is a link, too.
  glossary,
  linkList,
  quiz,
  widgets,
  qrCode,
  cuts,
  links,
  theme,
  fullscreen,
  black,
  laser,
  speaker,
  overview,
  help,
  keys,
  touch,
  controls, // Last: one button for each action that the others have set.
];

const options: RevealConfig = {
  disableLayout: true,
  display: '', // Which slides are seen is up to our styles.
  center: false,
  margin: 0,
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  controls: false,
  progress: false,
  slideNumber: false,
  overview: false,
  help: false,
  pause: false,
  keyboard: false,
  touch: false,
  jumpToSlide: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  hideInactiveCursor: true,
  hideCursorTime: 3000,
  scrollActivationWidth: 0,
};

/** Takes over the page without changing a pixel. */
export async function start(): Promise<void> {
  const { dataset } = document.documentElement;
  const root = expectElement('.reveal');
  const container = expectElement('.reveal > .slides');
  const list = readSlides(root);
  // boot.ts put a widget's state aside; it still holds unless keys have led to another slide.
  const address = dataset.state?.startsWith(`${location.hash};`) ? dataset.state : location.href;
  const deck = new Reveal(root);
  const navigation = createNavigation({
    deck,
    container,
    list,
    selection: { cut: dataset.cut, chapter: dataset.chapterOnly },
    start: findSlide(list, location.hash),
  });
  const stage: Stage = { root, list, navigation, address: createAddressWriter(), actions: new Map(), announce: () => undefined };
  addMoves(stage);

  const { pathname, search } = location;
  const withQuery: RevealPlugin = {
    id: 'query',
    init: () => rewriteAddress(pathname + search + navigation.startHash),
  };
  rewriteAddress(pathname + navigation.startHash);
  // Reveal fires "sync" while it starts; what follows here still runs before the next paint.
  const started = new Promise((resolve) => deck.on('sync', resolve, { once: true }));
  void deck.initialize({ ...options, plugins: [withQuery, ...plugins.map((plugin) => guard(plugin(stage)))] });
  await started;
  rewriteAddress(address);
  removeRevealParts(root);
  followAddress(stage);
  window.onkeydown = null; // boot.ts stood in until here.
  if (import.meta.hot) acceptChangedSlides(() => deck.sync());
  dataset.ready = '';
}

function addMoves({ navigation, actions }: Stage): void {
  actions.set('next', navigation.next);
  actions.set('previous', navigation.previous);
  actions.set('first', () => goToEnd(navigation, 0));
  actions.set('last', () => goToEnd(navigation, -1));
  actions.set('read', () => {
    const query = new URLSearchParams(location.search);
    query.set('view', 'read');
    location.assign(`?${query}#${encodeURIComponent(navigation.current.id)}`);
  });
}

function goToEnd(navigation: Navigation, index: 0 | -1): void {
  const slide = navigation.shown.at(index);
  if (slide) navigation.goTo(slide, 'step');
}

function findSlide(list: SlideList, hash: string): Slide | undefined {
  const place = parseHash(hash);
  if (place?.kind === 'number') return list.all[place.index];
  return place && list.find(place.id);
}

/** Writes the place while going through the talk, and goes where the address says. */
function followAddress({ list, navigation, address }: Stage): void {
  navigation.onChange(({ slide, cause, link }) => {
    const target = parseHash(link?.getAttribute('href') ?? '');
    const asked = target?.kind === 'id' && target.id === slide.id ? target.state : '';
    const state = asked || readWidgetState(slide.section);
    if (cause === 'step') address.replace(slide.id, state);
    if (cause === 'jump') address.push(slide.id, state);
    if (cause === 'address') address.drop();
  });
  const follow = (): void => {
    // Back to the entry with which the talk began leads to an address without a place.
    const slide = location.hash ? findSlide(list, location.hash) : navigation.shown[0];
    if (slide) navigation.goTo(slide, 'address');
  };
  window.addEventListener('hashchange', follow);
  window.addEventListener('popstate', follow);
}

/** Any key in the query would override Reveal's options, so Reveal starts without it; plugins see it again. */
function rewriteAddress(url: string): void {
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Pages without an address of their own (srcdoc, sandbox) have no query either.
  }
}

/** Reveal's own controls, live region and the like: unused here, unstyled, and in English. */
function removeRevealParts(root: HTMLElement): void {
  root.removeAttribute('role');
  const parts = ['backgrounds', 'slide-number', 'jump-to-slide', 'controls', 'progress', 'speaker-notes'];
  const selector = [...parts, 'pause-overlay', 'aria-status'].map((name) => `:scope > .${name}`).join();
  for (const part of root.querySelectorAll(selector)) part.remove();
}

/** Reveal would wait for ever for a plugin that fails. */
function guard(plugin: RevealPlugin): RevealPlugin {
  const init: RevealPlugin['init'] = (deck) => {
    try {
      void plugin.init?.(deck);
    } catch (error) {
      console.error(`plugin ${plugin.id}:`, error);
    }
  };
  return { ...plugin, init };
}

function expectElement(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`expected ${selector} in the page`);
  return element;
}
