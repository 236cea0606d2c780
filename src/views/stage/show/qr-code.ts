// The QR codes on the link lists' slides, where the deck's public address was not known at build time: then they show
// the address at which the deck is open right now, if the room can open it, too. The library comes when it is needed.
import { qrCode as words } from '#words/qrCode';
import { data } from '../../../shared/markup.ts';
import { findPublicBase } from '../../../page/deck/address.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { Stage } from '../stage.ts';

/** Fills in a QR code when its slide is shown. */
export function qrCode({ navigation }: Stage): void {
  const show = (section: HTMLElement): void => {
    const figure = section.querySelector<HTMLElement>(`[${data.qrCode}]:empty`);
    if (figure) void fillIn(figure);
  };
  show(navigation.current.section);
  navigation.onShown(({ slide }) => show(slide.section));
}

async function fillIn(figure: HTMLElement): Promise<void> {
  const base = findPublicBase();
  const rest = figure.getAttribute(data.qrCode) ?? '';
  if (!base && rest) return; // The deck's own code says what is missing.
  const address = base && base + rest;
  if (address) await drawQrCode(figure, { address, label: words.label(address) }).catch(() => undefined);
  const text = address?.replace(/^https?:\/\//, '');
  figure.append(text ? createElement('figcaption', {}, text) : createElement('p', {}, words.missing));
  figure.hidden = false;
}

/** Draws the code of an address; fails without a network and for an address that is too long. */
export async function drawQrCode(figure: HTMLElement, code: { address: string; label: string }): Promise<void> {
  const { renderSVG } = await import('uqr');
  figure.innerHTML = renderSVG(code.address, { border: 2, ecc: 'M' });
  const drawing = figure.querySelector('svg');
  drawing?.setAttribute('role', 'img');
  drawing?.setAttribute('aria-label', code.label);
}
