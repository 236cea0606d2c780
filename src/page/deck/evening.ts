// What the speaker has entered about today's talk, in this browser alone: it stands on the title and the closing slide
// in place of what deck.yaml says.
import { talkFacts as words } from '#words/talkFacts';
import { classes, data } from '../../shared/markup.ts';
import { findClosing } from '../../shared/talk/slide-lists.ts';
import { describeTalk, type TalkFacts, talkFacts, type TalkLine, tidyFact } from '../../shared/talk/talk-facts.ts';
import { parseRecord, recall, remember } from '../browser/memory.ts';
import { onErasure } from '../browser/storage.ts';
import { createElement } from '../ui/elements.ts';
import type { SlideList } from './slides.ts';

const written = `:scope > .${classes.talkFacts}:not([data-evening])`;

/** What is kept; "" for what nobody has entered and for anything that is no text. */
export function recallEvening(): TalkFacts {
  const stored = parseRecord(recall('evening'));
  return mapFacts((fact) => {
    const value = stored[fact];
    return typeof value === 'string' ? tidyFact(value) : '';
  });
}

/** Keeps it, or forgets it when all is empty; false when this browser keeps nothing. */
export function rememberEvening(facts: TalkFacts): boolean {
  return remember('evening', isEmpty(facts) ? undefined : JSON.stringify(facts));
}

/** What deck.yaml says, as the page shows it. */
export function readWrittenFacts(list: SlideList): TalkFacts {
  const places = listPlaces(list).flatMap(({ body }) => body.querySelector(written) ?? []);
  return places[0] ? readFacts(places[0]) : mapFacts(() => '');
}

/** Shows it now and whenever another window changes it. */
export function followEvening(list: SlideList): void {
  showEvening(list);
  window.addEventListener('storage', () => showEvening(list));
  onErasure(() => showEvening(list));
}

/** Shows what was entered, or else what was written. */
export function showEvening(list: SlideList): void {
  const evening = recallEvening();
  for (const { body, before } of listPlaces(list)) {
    const own = body.querySelector<HTMLElement>(written);
    body.querySelector(':scope > [data-evening]')?.remove();
    if (own) own.hidden = !isEmpty(evening);
    if (isEmpty(evening)) continue;
    const facts = own ? readFacts(own) : evening;
    const lines = describeTalk(
      mapFacts((fact) => evening[fact] || facts[fact]),
      words.locale,
    );
    const made = createElement('ul', { className: classes.talkFacts, 'data-evening': '' }, ...lines.map(createLine));
    body.insertBefore(made, own ?? before);
  }
}

interface Place {
  readonly body: Element;
  /** What the lines stand before; null at the end. */
  readonly before: Element | null;
}

/** The title slide, where the lines stand behind the first one, and the closing slide. */
function listPlaces({ all }: SlideList): Place[] {
  const title = all[0]?.section.querySelector(`.${classes.readingOffer}`)?.parentElement;
  const end = findClosing(all)?.section.querySelector(`.${classes.body}`);
  const lead = title?.querySelector(':scope > p:first-child');
  return [
    ...(title ? [{ body: title, before: lead ? lead.nextElementSibling : title.firstElementChild }] : []),
    ...(end && end !== title ? [{ body: end, before: null }] : []),
  ];
}

function readFacts(list: Element): TalkFacts {
  return mapFacts((fact) => {
    const line = list.querySelector(`[${data.fact}="${fact}"]`);
    const address = line?.querySelector('a[href^="http" i]')?.getAttribute('href');
    return line?.querySelector('time')?.dateTime ?? address ?? line?.textContent ?? '';
  });
}

function createLine({ fact, text, href, day }: TalkLine): HTMLElement {
  const content = createElement('bdi', {}, text);
  const isWeb = href !== undefined && /^https?:/i.test(href);
  const link =
    href &&
    createElement(
      'a',
      { href, ...(isWeb ? { title: words.newWindow, target: '_blank', rel: 'noopener' } : {}) },
      content,
    );
  const time = day && createElement('time', { dateTime: day }, content);
  return createElement('li', { [data.fact]: fact }, link || time || content);
}

function mapFacts(read: (fact: (typeof talkFacts)[number]) => string): TalkFacts {
  // One entry for each.
  return Object.fromEntries(talkFacts.map((fact) => [fact, read(fact)])) as TalkFacts;
}

function isEmpty(facts: TalkFacts): boolean {
  return talkFacts.every((fact) => facts[fact] === '');
}
