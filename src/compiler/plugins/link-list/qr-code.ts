// The QR code of the deck's address, drawn at build time; without a known address the browser fills it in.

import { renderSVG } from 'uqr';
import { data } from '../../../shared/markup.ts';
import { html, raw, type Html } from '../../html/html.ts';

/** A figure with the code for `address`, or an empty one that the stage fills in with its own address. */
export function renderQrCode(address: string): Html {
  if (address === '') return html`<figure class="qr-code" ${data.qrCode} hidden></figure>`;
  const svg = renderSVG(address, { border: 2, ecc: 'M' }).replace(
    '<svg',
    () => html`${raw('<svg')} role="img" aria-label="QR-Code für ${address}"`.text,
  );
  return html`<figure class="qr-code">${raw(svg)}<figcaption><a href="${address}">${address.replace(/^https?:\/\//, '')}</a></figcaption></figure>`;
}
