// The dialogue for sharing. Everything is made on the spot from the page; nothing is sent anywhere.
import { shareDialog as words } from '#words/shareDialog';
import './share.css';
import { drawQrCode } from '../show/qr-code.ts';
import type { Stage } from '../stage.ts';
import { deckBase, findPublicBase } from '../../../page/deck/address.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { createDialog } from '../../../page/ui/dialog.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { readReach } from '../../../shared/reach.ts';
import { type ShareChoice, writeAddress } from './address.ts';
import { createCodePart } from './code.ts';
import { createCopyField } from './field.ts';
import { readWidgetState } from '../../../page/content/widgets.ts';

/** Opens it for the slide on the stage; made anew each time, because the slide and its widgets change. */
export function openShare({ root, navigation }: Stage): void {
  document.querySelector('dialog.share')?.remove();
  const base = findPublicBase();
  const dialog = createDialog(root, 'share', words.title);
  dialog.append(...(base ? createParts(navigation.current, base) : [createMissingPart()]), ...createDownloads());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}

function createParts({ section, chapter }: Slide, base: string): HTMLElement[] {
  const { cut, chapterOnly } = document.documentElement.dataset;
  const state = readWidgetState(section);
  const choice = { base, slide: section.id, state, chapter: chapterOnly, cut };
  const note = createElement('p', { className: 'share-note' }, words.promise);
  return [createAddressPart(choice), createCodePart(choice, chapter), note];
}

/** Where a link would lead others nowhere: why, and what to do. */
function createMissingPart(): HTMLElement {
  const isFile = location.protocol === 'file:';
  const isInNetwork = readReach(deckBase()) === 'network';
  const why = isFile ? words.isFile : isInNetwork ? words.isInNetwork : words.isHere;
  return createElement('section', {}, createElement('p', {}, why), createElement('p', {}, words.what));
}

function createAddressPart(choice: ShareChoice): HTMLElement {
  const address = writeAddress(choice);
  const fields = createElement('div', {}, createCopyField(words.address, address, 1).element);
  const part = createElement('section', { className: 'share-address' }, fields);
  const figure = createElement('figure');
  void drawQrCode(figure, { address, label: words.qrCode }).then(
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
  const heading = createElement('h3', {}, words.download);
  return [createElement('section', {}, heading, createElement('ul', {}, ...entries))];
}
