// The QR code on the link list's slide, where the deck's public address was not known at build time:
// then it shows the address at which the deck is open right now. The library comes when it is needed.
import { data } from '../../../shared/markup.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { Stage } from '../stage.ts';

/** Fills in the QR code when its slide is shown. */
export function qrCode({ navigation }: Stage): void {
  const show = (section: HTMLElement): void => {
    const figure = section.querySelector<HTMLElement>(`[${data.qrCode}]:empty`);
    if (figure) void fillIn(figure).catch(() => undefined);
  };
  show(navigation.current.section);
  navigation.onChange(({ slide }) => show(slide.section));
}

async function fillIn(figure: HTMLElement): Promise<void> {
  const address = location.origin + location.pathname;
  if (!/^https?:/.test(address)) return;
  await drawQrCode(figure, { address, label: `QR-Code für ${address}` });
  figure.append(createElement('figcaption', {}, address.replace(/^https?:\/\//, '')));
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
