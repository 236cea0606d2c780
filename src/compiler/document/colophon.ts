// What stands at the foot of the page: edition, authors, licence, and the pages that the law asks for.

import { classes } from '../../shared/markup.ts';
import { renderReport } from './feedback.ts';
import { describeTalk } from '../../shared/talk/talk-facts.ts';
import { wordsFor, type Words } from '../../shared/words/languages.ts';
import { markWords, writeWords } from '../html/language.ts';
import { html, type Html } from '../html/html.ts';
import type { Source } from '../findings.ts';
import type { Deck, Settings } from '../types.ts';

/** The same pages on the title slide, where everybody lands. */
export function renderLegalLinks({ imprint, privacy, language }: Deck): Html {
  const spoken = wordsFor(language);
  const { colophon: words } = spoken;
  const marks = markWords(spoken);
  const links = [
    imprint ? html`<a href="${imprint}"${marks}>${words.imprint}</a>` : undefined,
    privacy ? html`<a href="${privacy}"${marks}>${words.privacy}</a>` : undefined,
  ].filter((link) => link !== undefined);
  return links.length > 0 ? html` <span class="${classes.legalLinks}">${links}</span>` : html``;
}

/** Reports a deck with a public address that leads to neither imprint nor privacy. */
export function checkLegalLinks(source: Source, { base, imprint, privacy }: Settings): void {
  if (!base || imprint || privacy) return;
  source.warning(Math.max(source.text.search(/^base:/m), 0), {
    rule: 'no-imprint',
    message: `The deck is published at ${base}, but leads to neither imprint nor privacy, which most sites in Germany must have.`,
    fix: 'Write into deck.yaml: imprint: "https://…" and privacy: "https://…"',
  });
}

/** Renders the foot; a deck that says nothing about itself has none. */
export function renderColophon(deck: Deck): Html {
  const { authors, version, imprint, privacy } = deck;
  const spoken = wordsFor(deck.language);
  const { colophon: words } = spoken;
  const marks = markWords(spoken);
  const lines = [
    authors.length > 0 ? html`${authors.join(', ')}` : undefined,
    version
      ? writeWords(spoken, html`${words.edition} <time datetime="${version}">${formatDate(version, words)}</time>`)
      : undefined,
    deck.licence ? renderLicence(deck.licence) : undefined,
    imprint ? html`<a class="${classes.legal}" href="${imprint}"${marks}>${words.imprint}</a>` : undefined,
    privacy
      ? html`<a class="${classes.legal}" rel="privacy-policy" href="${privacy}"${marks}>${words.privacy}</a>`
      : undefined,
    renderReport(deck),
  ].filter((line) => line !== undefined);
  if (lines.length === 0) return html``;
  return html`<footer class="${classes.colophon}"><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></footer>`;
}

/** The address of a Creative Commons licence that is named by its short name; "" for others. */
export function findLicenceAddress(licence: string): string {
  const [, kind = '', version = ''] = /^CC[ -](BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?)[ -](\d\.\d)$/i.exec(licence) ?? [];
  if (kind) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  return /^CC0(?:[ -]1\.0)?$/i.test(licence) ? 'https://creativecommons.org/publicdomain/zero/1.0/' : '';
}

/** The addresses that deck.yaml puts there and on the title slide and that lead elsewhere, for the link list. */
export function listFootLinks({ talk, language, licence, imprint, privacy }: Settings): Settings['links'] {
  const { colophon: words, talkFacts } = wordsFor(language);
  const contact = describeTalk(talk, talkFacts.locale).find(({ href }) => href)?.href ?? '';
  return [
    { title: words.contact, url: contact },
    { title: words.licence(licence), url: findLicenceAddress(licence) },
    { title: words.imprint, url: imprint },
    { title: words.privacy, url: privacy },
  ].filter(({ url }) => /^https?:/i.test(url));
}

function renderLicence(licence: string): Html {
  const address = findLicenceAddress(licence);
  return address ? html`<a rel="license" href="${address}">${licence}</a>` : html`${licence}`;
}

/** "23.11.2026", "23 November 2026" in English; anything but an ISO date stays as it is. */
export function formatDate(date: string, { day }: Words['colophon']): string {
  const [, year, month, ofMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year && month && ofMonth ? day(year, month, ofMonth) : date;
}
