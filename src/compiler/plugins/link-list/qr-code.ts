// QR codes of the deck's addresses, drawn at build time; without a known address the browser fills them in.

import { renderSVG } from 'uqr';
import { data } from '../../../shared/markup.ts';
import type { Words } from '../../../shared/words/languages.ts';
import { html, raw, type Html } from '../../html/html.ts';

/** A figure with the code for the deck's address and what follows it; without one the stage fills in its own. */
export function renderQrCode(base: string, { rest = '', words }: { rest?: string; words: Words['linkList'] }): Html {
  if (base === '') return html`<figure class="qr-code" ${data.qrCode}="${rest}" hidden></figure>`;
  const address = base + rest;
  const svg = renderSVG(address, { border: 2, ecc: 'M' }).replace(
    '<svg',
    () => html`${raw('<svg')} role="img" aria-label="${words.qrCode(address)}"`.text,
  );
  return html`<figure class="qr-code">${raw(svg)}<figcaption><a href="${address}">${address.replace(/^https?:\/\//, '')}</a></figcaption></figure>`;
}
