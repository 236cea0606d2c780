// The stage: Reveal goes through the slides that are already on the page. Geometry, keys, touch, address,
// overview and announcements are ours.
import '../../page/ui/dialog.css'; // Before what the windows change of it.
import './input/controls.css';
import { classes, data } from '../../shared/markup.ts';
import { numberTwinSteps } from '../../page/content/drawings.ts';
import { startFootnotes } from '../../page/content/footnotes.ts';
import { createListFitter } from '../../page/content/link-list.ts';
import { clearQuizResults, startQuizzes } from '../../page/content/quiz/quiz.ts';
import { createAddressWriter } from '../../page/deck/address-writer.ts';
import { findPlace } from '../../page/deck/address.ts';
import { markCurrentCut } from '../../page/deck/cuts.ts';
import type { Refresh } from '../../page/dev/refresh.ts';
import type { Countdown } from '../../page/talk/talk-time.ts';
import { createAnnounce } from '../../page/ui/elements.ts';
import { createSignal } from '../../page/browser/signal.ts';
import { doInSlices, pause } from '../../page/browser/slices.ts';
import { onErasure } from '../../page/browser/storage.ts';
import { markPlaces, markReached } from '../../page/deck/place.ts';
import { markFootnotes } from '../../page/deck/steps.ts';
import { readSlides } from '../../page/deck/slides.ts';
import { evening, footnoteSteps, glossary, numbers, refreshContent, widgets } from './content.ts';
import { address } from './input/address.ts';
import { controls } from './input/controls.ts';
import { keepEarlyKeys } from './input/early-keys.ts';
import { keys } from './input/keys.ts';
import { links } from './input/links.ts';
import { moves } from './input/moves.ts';
import { number } from './input/number.ts';
import { scrolling } from './input/scrolling.ts';
import { touch } from './input/touch.ts';
import { createNavigation } from './navigation/navigation.ts';
import { black } from './screen/black.ts';
import { countdown } from './screen/countdown.ts';
import { fullscreen } from './screen/fullscreen.ts';
import { createLaser } from './screen/laser.ts';
import { readTheme } from '../../page/browser/theme.ts';
import { theme } from './screen/theme.ts';
import { wakeLock } from './screen/wake-lock.ts';
import { share } from './share/share.ts';
import { announcer } from './show/announcer.ts';
import { codeLines } from './show/code-lines.ts';
import { cutChooser } from './show/cut-chooser.ts';
import { fitting } from './layout/fitting.ts';
import { help } from './show/help.ts';
import { overview } from './show/overview/overview.ts';
import { printing } from './show/printing.ts';
import { privacy } from './show/privacy.ts';
import { qrCode } from './show/qr-code.ts';
import { readingOffer } from './show/reading-offer.ts';
import { search } from './show/search.ts';
import { goBackToStep, keptStep } from './way-back/kept-step.ts';
import { linkList } from './way-back/link-list.ts';
import { wayBack } from './way-back/way-back.ts';
import { speaker } from './speaker/speaker.ts';
import type { Part, Stage, StageFrame } from './stage.ts';

const parts: readonly Part[] = [
  moves,
  address,
  fitting,
  scrolling, // Before announcer: a slide starts at its top.
  announcer,
  codeLines,
  footnoteSteps,
  startFootnotes, // Before links: a footnote's number is a link, too.
  numbers,
  glossary, // Before links, too, and behind address, which leads to the slide.
  linkList,
  quizzes,
  widgets,
  qrCode,
  markCurrentCut,
  cutChooser,
  readingOffer,
  evening,
  links,
  theme,
  fullscreen,
  black,
  printing,
  wakeLock,
  speaker,
  keptStep,
  wayBack, // After speaker, which leaves out what was left out before a reload.
  overview,
  search,
  share,
  number,
  help,
  privacy,
  countdown, // After all that sets moves.
  keys,
  touch,
  controls, // Last: one button for each action that the others have set.
];

/** Takes over the page without changing a pixel; slides that change later are refreshed by what it returns. */
export async function start(frame?: StageFrame): Promise<Refresh> {
  await pause(); // In each pause the page is as it was before.
  const answerEarlyKeys = keepEarlyKeys();
  const { dataset } = document.documentElement;
  const container = expectElement(`.${classes.reveal} > .${classes.slides}`);
  const root = container.parentElement ?? container;
  const list = readSlides(document.body);
  await pause();
  numberTwinSteps(list); // Before Reveal numbers the others.
  const navigation = createNavigation({
    root,
    container,
    list,
    selection: { cut: dataset.cut, chapter: dataset.chapterOnly },
    start: findPlace(list, location.hash),
    keepsBookmark: frame === undefined,
  });
  await pause();
  const fitLists = createListFitter(list.all);
  const stage: Stage = {
    root,
    list,
    navigation,
    address: createAddressWriter(),
    fitLists: () => fitLists(navigation.shown),
    numberAll: () => {
      const { shown, current, reached } = navigation;
      markPlaces(container, shown);
      markReached(current, shown.indexOf(reached) + 1);
      fitLists(shown);
    },
    actions: new Map(),
    announce: createAnnounce(root),
    laser: createLaser(root),
    isBlack: createSignal(false),
    isAwake: createSignal(false),
    theme: createSignal(readTheme()),
    hasSpeaker: createSignal(false),
    countdown: createSignal<Countdown | undefined>(undefined),
  };
  // boot.ts put a widget's state aside; it still holds unless keys have led to another slide.
  const asked = document.documentElement.getAttribute(data.state);
  const hash = asked?.startsWith(`${location.hash};`) ? asked : location.hash;
  await navigation.begin(location.href.replace(/#.*/, '') + hash);
  if (!frame || import.meta.hot) goBackToStep(navigation);
  await pause();
  await doInSlices(frame ? inFrame(frame.part) : parts, (part) => add(part, stage));
  // A link may have been followed meanwhile.
  const place = findPlace(list, location.hash);
  if (place && place !== navigation.current) navigation.goTo(place, 'address');
  document.documentElement.setAttribute(data.ready, '');
  navigation.ready();
  answerEarlyKeys();
  frame?.start(stage);
  return (sections) => {
    refreshContent(stage, sections);
    navigation.sync();
    markFootnotes(navigation.current.section);
  };
}

function quizzes(): void {
  startQuizzes();
  onErasure(clearQuizResults);
}

/**
 * A frame's storage may be kept apart, and then a speaker view would not hear it; its host leads the way; it is printed
 * as it stands, and is of every day.
 */
function inFrame(embed: Part): typeof parts {
  const own: readonly Part[] = [speaker, keptStep, wayBack, printing, readingOffer, evening, controls];
  return [...parts.filter((part) => !own.includes(part)), embed, controls];
}

/** One part that fails does not take the others with it. */
function add(part: Part, stage: Stage): void {
  try {
    part(stage);
  } catch (error) {
    console.error('part of the stage:', error);
  }
}

function expectElement(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`expected ${selector} in the page`);
  return element;
}
