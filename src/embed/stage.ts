// The deck in other people's pages: a bar instead of the stage's own buttons, links that leave the host's
// history alone, and the talk with the host. Loaded only when the address asks for it.
import './embed.css';
import { classes, toolbarId } from '../shared/markup.ts';
import { deckAddress } from '../page/deck/address.ts';
import type { Stage, StageFrame } from '../views/stage/stage.ts';
import type { Mailbox } from './host/mailbox.ts';
import { addBar } from './bar.ts';
import { talkToHost } from './host/talk.ts';
import { keepLinksInFrame } from './links.ts';

/** The stage in a frame. Stands after the parts that set actions. */
export function embed(stage: Stage): void {
  const { navigation, actions } = stage;
  actions.set('read', () => openArticle(navigation.current.id));
  addBar(stage);
  keepLinksInFrame();
}

/** What waits until the stage takes input: the rest of the menu and the talk with the host. */
function startEmbed({ list, navigation }: Stage, mailbox: Mailbox | undefined): void {
  addLegalLinks();
  const goTo = (id: string): void => {
    const slide = list.find(id);
    if (slide) navigation.goTo(slide, 'jump');
  };
  const { tellSlide } = talkToHost(mailbox, {
    place: () => ({ shown: navigation.shown, current: navigation.current, reached: navigation.reached }),
    obey: (message) => {
      if (message.type === 'goto') goTo(message.slide);
      else navigation.move(message.type === 'next' ? 'next' : 'previous');
    },
  });
  navigation.onChange(tellSlide);
}

/** Imprint and privacy, which the foot of the page has, stand in the menu. */
function addLegalLinks(): void {
  const menu = document.getElementById(toolbarId);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a.${classes.legal}`)) {
    menu?.append(link.cloneNode(true));
  }
}

/** The article needs room: a tab of its own, or the frame where a sandbox allows no tabs. */
function openArticle(id: string): void {
  const place = { view: 'read', slide: id } as const;
  const tab = window.open(deckAddress({ ...place, embed: false }), '_blank');
  if (tab) tab.opener = null;
  else location.replace(deckAddress(place));
}

/** The frame around a stage, which hears its host through the mailbox. */
export function createFrame(mailbox: Mailbox | undefined): StageFrame {
  return { part: embed, start: (stage) => startEmbed(stage, mailbox) };
}
