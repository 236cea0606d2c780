// The stage's half of the speaker view: opens it, tells it what is shown, and does what it asks.
import type { RevealApi, RevealPlugin } from 'reveal.js';

import { openChannel, type Channel } from '../views/channel.ts';
import { recall, remember } from '../views/memory.ts';
import type { Command, Message, StageState } from '../views/messages.ts';
import type { Stage } from '../views/stage.ts';
import { createDialog } from './dialog.ts';
import { listWidgets, readWidgetState } from './widgets.ts';

// A stage that starts listens this long for another one with its own id: a copied tab has it, too.
const hearing = 200;

/** Connects the stage with its speaker view. */
export function speaker(stage: Stage): RevealPlugin {
  const { dataset } = document.documentElement;
  let id = recall('stage', 'session') ?? createId();
  let isKnown = false;
  let deck: RevealApi | undefined;
  let channel: Channel | undefined;

  function init(api: RevealApi): void {
    deck = api;
    channel = openChannel(receive);
    remember('stage', id, 'session');
    stage.actions.set('speaker', open);
    if (!channel) return;
    channel.send({ type: 'hello' });
    setTimeout(() => {
      isKnown = true;
      tell();
    }, hearing);
    stage.navigation.onChange(tell);
    for (const type of ['fragmentshown', 'fragmenthidden'] as const) api.on(type, tell);
    for (const type of ['resize', 'pageshow']) window.addEventListener(type, tell);
    for (const type of ['fullscreenchange', 'visibilitychange', 'widget-state']) document.addEventListener(type, tell);
    new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['data-black', 'data-theme'] });
    document.fonts.addEventListener('loadingdone', tell);
    window.addEventListener('pagehide', () => channel?.send({ type: 'bye', stage: id }));
  }

  function receive(message: Message): void {
    if (message.type === 'hello') return tell();
    if (message.type === 'state' && message.state.stage === id) return takeNewId();
    if (message.type === 'command' && message.stage === id) obey(message.command);
  }

  function takeNewId(): void {
    id = createId();
    remember('stage', id, 'session');
    tell();
  }

  function tell(): void {
    if (isKnown && deck) channel?.send({ type: 'state', state: readState(deck) });
  }

  function readState(api: RevealApi): StageState {
    const { current, shown } = stage.navigation;
    return {
      stage: id,
      slide: current.id,
      step: api.getIndices().f ?? -1,
      cut: dataset.cut ?? '',
      slides: shown.map((slide) => slide.id),
      black: 'black' in dataset,
      widget: readWidgetState(current.section).slice(1),
      theme: dataset.theme ?? '',
      window: {
        width: innerWidth,
        height: innerHeight,
        zoom: devicePixelRatio,
        fonts: document.fonts.status === 'loaded',
        fullscreen: document.fullscreenElement !== null,
      },
    };
  }

  function obey(command: Command): void {
    switch (command.name) {
      case 'goto':
        return goTo(command.slide);
      case 'skip':
        stage.navigation.skip(command.slides);
        return tell();
      case 'laser':
        return stage.laser?.show(command.x, command.y);
      case 'laser-off':
        return stage.laser?.hide();
      case 'widget':
        return setWidget(command.slide, command.state);
      default:
        return stage.actions.get(command.name)?.();
    }
  }

  function goTo(name: string): void {
    const slide = stage.list.find(name);
    if (slide) stage.navigation.goTo(slide, 'jump');
  }

  function setWidget(name: string, state: string): void {
    const section = stage.list.find(name)?.section;
    const [widget] = section ? listWidgets(section) : [];
    if (widget) widget.dataset['state'] = state;
  }

  function open(): void {
    const query = new URLSearchParams(location.search);
    query.set('view', 'speaker');
    const address = `${location.pathname}?${query}#${encodeURIComponent(stage.navigation.current.id)}`;
    const opened = window.open(address, `deck-speaker-${id}`, 'popup,width=1280,height=800');
    if (opened) channel?.connect(opened);
    else showBlocked(address);
  }

  function showBlocked(address: string): void {
    const dialog = createDialog(stage.root, 'speaker-blocked', 'Das Fenster wurde blockiert');
    const text = document.createElement('p');
    const link = document.createElement('a');
    link.href = address;
    link.target = `deck-speaker-${id}`;
    link.textContent = 'Sprecheransicht öffnen';
    text.append('Der Browser lässt keine neuen Fenster zu. Dieser Link öffnet sie trotzdem: ', link);
    dialog.append(text);
    dialog.addEventListener('close', () => dialog.remove());
    dialog.showModal();
  }

  return { id: 'speaker', init };
}

function createId(): string {
  return Math.random().toString(36).slice(2, 10);
}
