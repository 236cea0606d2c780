// The dialogue for sharing. Everything is made on the spot from the page; nothing is sent anywhere.
import './share.css';
import { drawQrCode } from '../show/qr-code.ts';
import type { Stage } from '../stage.ts';
import { deckBase, findPublicBase } from '../../../page/deck/address.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { createDialog } from '../../../page/ui/dialog.ts';
import { type ShareChoice, writeAddress } from './address.ts';
import { createCodePart } from './code.ts';
import { createCopyField } from './field.ts';
import { readWidgetState } from '../../../page/content/widgets.ts';

/** Opens it for the slide on the stage; made anew each time, because the slide and its widgets change. */
export function openShare({ root, navigation }: Stage): void {
  document.querySelector('dialog.share')?.remove();
  const { section } = navigation.current;
  const { cut, chapterOnly: chapter } = document.documentElement.dataset;
  const choice: ShareChoice = {
    base: findPublicBase() ?? deckBase(),
    slide: section.id,
    state: readWidgetState(section),
    chapter,
    cut,
  };
  const dialog = createDialog(root, 'share', 'Teilen');
  dialog.append(createAddressPart(choice), createCodePart(choice, navigation.current.chapter), ...createDownloads());
  const promise = 'Alles hier entsteht in deinem Browser. Verschickt wird nichts, und niemand erfährt davon.';
  dialog.append(createElement('p', { className: 'share-note' }, promise));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}

function createAddressPart(choice: ShareChoice): HTMLElement {
  const address = writeAddress(choice);
  const fields = createElement('div', {}, createCopyField('Adresse dieser Folie', address, 1).element);
  if (!/^https?:/.test(choice.base)) {
    const note = 'Diese Folien liegen nur auf diesem Gerät; anderswo führt die Adresse ins Leere.';
    fields.append(createElement('p', {}, note));
  }
  const part = createElement('section', { className: 'share-address' }, fields);
  const figure = createElement('figure');
  void drawQrCode(figure, { address, label: 'QR-Code dieser Adresse' }).then(
    () => part.append(figure),
    () => undefined, // Then the address alone has to do.
  );
  return part;
}

/** Files that the page names in its head, such as the PDFs of a release. */
function createDownloads(): HTMLElement[] {
  const files = [...document.querySelectorAll<HTMLLinkElement>('head link[rel="alternate"][href][title]')];
  if (files.length === 0) return [];
  const entries = files.map(({ href, title }) =>
    createElement('li', {}, createElement('a', { href, download: '' }, title)),
  );
  const heading = createElement('h3', {}, 'Herunterladen');
  return [createElement('section', {}, heading, createElement('ul', {}, ...entries))];
}
