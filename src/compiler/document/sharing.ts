// How the deck is found and shared. All of it needs the public address, and none of it loads anything.

import { findLicenceAddress } from './colophon.ts';
import { wordsFor } from '../../shared/words/languages.ts';
import { html, raw, type Html } from '../html/html.ts';
import type { Deck } from '../types.ts';

/** File name of the picture that a shared link shows; `build` and `release` make it. */
export const sharedPicture = 'og.png';

/** Canonical address and OpenGraph for <head>. */
export function renderSharing(deck: Deck): Html {
  const { base, title, language } = deck;
  if (!base) return html``;
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:url', base],
    ['og:title', title],
    ['og:description', describeDeck(deck)],
    ['og:locale', formatLocale(language)],
    ['og:image', base + sharedPicture],
    ['og:image:alt', wordsFor(language).deckPage.picture(title)],
  ];
  const lines = properties
    .filter(([, content]) => content)
    .map(([property, content]) => html`<meta property="${property}" content="${content}" />`);
  return html`<link rel="canonical" href="${base}" />${lines}<meta name="twitter:card" content="summary_large_image" />`;
}

/** "de_DE": with the region, where the deck names none the largest one. */
function formatLocale(tag: string | undefined): string {
  if (tag === undefined) return '';
  const { language, region = '' } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}

/** Takes the picture out of the finished page, for a site that has none. */
export function removePicture(page: string): string {
  return page
    .replace(/<meta property="og:image(?::alt)?" [^>]*>/g, '')
    .replace('content="summary_large_image"', 'content="summary"')
    .replace(/(<script type="application\/ld\+json">[^<]*?),"image":"[^"]*"/, '$1');
}

/** One sentence about the deck. */
export function describeDeck({ description, subtitle }: Deck): string {
  return description || subtitle;
}

/** What search engines of learning material read: data, no code, so no policy has to allow it. */
export function renderLearningResource(deck: Deck): Html {
  const { base, title, authors, licence, language, version, cuts } = deck;
  if (!base) return html``;
  const longest = Math.max(0, ...cuts.map(({ minutes }) => minutes));
  const resource = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    description: describeDeck(deck) || undefined,
    url: base,
    image: base + sharedPicture,
    inLanguage: language,
    learningResourceType: wordsFor(language).deckPage.resource,
    license: findLicenceAddress(licence) || licence || undefined,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    dateModified: version || undefined,
    timeRequired: longest > 0 ? `PT${longest}M` : undefined,
    isAccessibleForFree: true,
  };
  return html`<script type="application/ld+json">${raw(JSON.stringify(resource).replace(/</g, '\\u003c'))}</script>`;
}

/** sitemap.xml: one page, because every view is the same document; undefined without an address. */
export function renderSitemap({ base, version }: Deck): string | undefined {
  if (!base) return undefined;
  const changed = /^\d{4}-\d\d-\d\d$/.test(version) ? html`<lastmod>${version}</lastmod>` : html``;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${base}</loc>${changed}</url></urlset>
`.text;
}
