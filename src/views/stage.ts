// The stage: Reveal presents the slides that are already on the page. Reveal is a part, not the boss:
// geometry, keys, touch, address, overview and announcements are ours.
import Reveal, { type RevealPlugin } from 'reveal.js';

import '../styles/stage-controls.css';
import { address } from '../plugins/address.ts';
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
import { moves } from '../plugins/moves.ts';
import { overview } from '../plugins/overview.ts';
import { printing } from '../plugins/printing.ts';
import { qrCode } from '../plugins/qr-code.ts';
import { quiz } from '../plugins/quiz.ts';
import { scrolling } from '../plugins/scrolling.ts';
import { share } from '../plugins/share.ts';
import { search } from '../plugins/search.ts';
import { speaker } from '../plugins/speaker.ts';
import { theme } from '../plugins/theme.ts';
import { touch } from '../plugins/touch.ts';
import { wakeLock } from '../plugins/wake-lock.ts';
import { widgets } from '../plugins/widgets.ts';
import { createAddressWriter, findPlace, type AddressWriter } from './address.ts';
import { acceptChangedSlides } from './hot-update.ts';
import type { Mailbox } from './host-mailbox.ts';
import { createNavigation, type Navigation } from './navigation.ts';
import { startReveal } from './reveal.ts';
import { readSlides, type SlideList } from './slides.ts';

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
  moves,
  address,
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
  printing,
  wakeLock,
  speaker,
  overview,
  search,
  share,
  help,
  keys,
  touch,
  controls, // Last: one button for each action that the others have set.
];

/** Takes over the page without changing a pixel. */
export async function start(mailbox?: Mailbox): Promise<void> {
  const { dataset } = document.documentElement;
  const root = expectElement('.reveal');
  const container = expectElement('.reveal > .slides');
  const list = readSlides(root);
  const deck = new Reveal(root);
  const navigation = createNavigation({
    deck,
    container,
    list,
    selection: { cut: dataset.cut, chapter: dataset.chapterOnly },
    start: findPlace(list, location.hash),
  });
  const stage: Stage = {
    root,
    list,
    navigation,
    address: createAddressWriter(),
    actions: new Map(),
    announce: () => undefined,
  };
  const embedding = 'embed' in dataset ? await import('../plugins/embed.ts') : undefined;
  await startReveal(deck, {
    root,
    startHash: navigation.startHash,
    // boot.ts put a widget's state aside; it still holds unless keys have led to another slide.
    address: dataset.state?.startsWith(`${location.hash};`) ? dataset.state : location.href,
    plugins: (embedding ? inFrame(embedding.embed) : plugins).map((plugin) => plugin(stage)),
  });
  window.onkeydown = null; // boot.ts stood in until here.
  if (import.meta.hot) acceptChangedSlides(() => deck.sync());
  dataset.ready = '';
  embedding?.startEmbed(stage, mailbox);
}

/** A frame's storage may be kept apart, and then a speaker view would not hear it. */
function inFrame(embed: (stage: Stage) => RevealPlugin): typeof plugins {
  return [...plugins.filter((plugin) => plugin !== speaker && plugin !== controls), embed, controls];
}

function expectElement(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`expected ${selector} in the page`);
  return element;
}
