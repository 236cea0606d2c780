// What lets a browser install the deck as an app, and what the page says about itself for use without a network.

import { data } from '../../../shared/markup.ts';
import { editionMeta } from '../../../shared/offline.ts';
import { wordsFor } from '../../../shared/words/languages.ts';
import { html } from '../../html/html.ts';
import type { Deck } from '../../types.ts';
import { describeDeck } from '../sharing.ts';

/** The manifest's file, beside the page; every server knows what a JSON file is. */
export const manifestFile = 'manifest.json';

const night = '#111a22';
const icons = [
  { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { src: 'icons/192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
  { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** Renders the manifest (https://www.w3.org/TR/appmanifest/), whose addresses are relative to it. */
export function renderManifest(deck: Deck): string {
  const { language, install: words } = wordsFor(deck.language);
  return JSON.stringify({
    id: './',
    name: deck.title,
    description: describeDeck(deck) || undefined,
    lang: deck.language ?? language,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: night,
    theme_color: night,
    icons,
    shortcuts: [
      { name: words.read, url: './?view=read' },
      { name: words.speaker, url: './?view=speaker' },
    ],
  });
}

/** Renders what the page's head says: which edition it is, of how many files with itself, and what stands for it. */
export function renderOfflineHead(edition: string, count: number): string {
  return html`<meta name="${editionMeta}" content="${edition}" ${data.files}="${String(count)}" /><link rel="manifest" href="./${manifestFile}" crossorigin="use-credentials" /><link rel="apple-touch-icon" href="./icons/180.png" />`
    .text;
}
