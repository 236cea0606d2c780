// The stage: Reveal presents the slides that are already on the page. Reveal is a part, not the boss:
// geometry, keys, touch, address, overview and announcements are ours.
import Reveal, { type RevealPlugin } from 'reveal.js';

import './stage-controls.css';
import { address } from './input/address.ts';
import { announcer } from './show/announcer.ts';
import { black } from './screen/black.ts';
import { controls } from './input/controls.ts';
import { cuts, refreshContent } from './content.ts';
import { drawings } from './content.ts';
import { footnotes } from './content.ts';
import { glossary } from './content.ts';
import { fullscreen } from './screen/fullscreen.ts';
import { help } from './show/help.ts';
import { keys } from './input/keys.ts';
import { linkList } from './show/link-list.ts';
import { laser } from './screen/laser.ts';
import { links } from './input/links.ts';
import { moves } from './input/moves.ts';
import { overview } from './show/overview.ts';
import { printing } from './show/printing.ts';
import { qrCode } from './show/qr-code.ts';
import { quiz } from './content.ts';
import { scrolling } from './input/scrolling.ts';
import { share } from './share/share.ts';
import { search } from './show/search.ts';
import { speaker } from './speaker/speaker.ts';
import { theme } from './screen/theme.ts';
import { touch } from './input/touch.ts';
import { wakeLock } from './screen/wake-lock.ts';
import { widgets } from './content.ts';
import { createAddressWriter } from '../../page/deck/address-writer.ts';
import { findPlace } from '../../page/deck/address.ts';
import type { Refresh } from '../../page/deck/hot-update.ts';
import type { Stage, StageFrame } from './stage.ts';
import { createNavigation } from './navigation.ts';
import { startReveal } from './reveal.ts';
import { readSlides } from '../../page/deck/slides.ts';

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

/** Takes over the page without changing a pixel; slides that change later are refreshed by what it returns. */
export async function start(frame?: StageFrame): Promise<Refresh> {
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
  await startReveal(deck, {
    root,
    startHash: navigation.startHash,
    // boot.ts put a widget's state aside; it still holds unless keys have led to another slide.
    address: dataset.state?.startsWith(`${location.hash};`) ? dataset.state : location.href,
    plugins: (frame ? inFrame(frame.part) : plugins).map((plugin) => plugin(stage)),
  });
  window.onkeydown = null; // boot.ts stood in until here.
  dataset.ready = '';
  frame?.start(stage);
  return (sections) => {
    refreshContent(stage, sections);
    deck.sync();
  };
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
