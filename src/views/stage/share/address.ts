// Addresses and code for other people's pages, as text. The page itself is asked nowhere here.
import { type DeckPlace, fullDeckAddress, slideHash } from '../../../page/deck/address.ts';

/** What an address shall say, and where the deck lies. */
export interface ShareChoice extends DeckPlace {
  /** The deck's address without query and hash. */
  readonly base: string;
}

/** The deck's address with everything chosen. */
export function writeAddress(choice: ShareChoice): string {
  return fullDeckAddress(choice, { href: choice.base, search: '' });
}

/** The address for a frame. */
export function writeFrameAddress(choice: ShareChoice): string {
  return writeAddress({ ...choice, embed: true });
}

/** Code with a plain frame; the height in the attribute counts where a page throws styles away. */
export function writeFrameCode(choice: ShareChoice, title: string): string {
  const src = escapeAttribute(writeFrameAddress(choice));
  const shape = choice.view === 'read' ? 'border:0' : 'border:0;height:auto;min-height:240px;aspect-ratio:16/10';
  const height = choice.view === 'read' ? 800 : 500;
  return `<iframe src="${src}" title="${escapeAttribute(title)}" width="100%" height="${height}" style="${shape}" loading="lazy" allow="fullscreen"></iframe>`;
}

/** Code with the element of embed.js, which also follows the article's height. */
export function writeElementCode(choice: ShareChoice, title: string): string {
  const { base, slide, state, view, cut, chapter, theme } = choice;
  const place = slide === undefined ? undefined : slideHash(slide, state).slice(1);
  const attributes = Object.entries({ src: base, slide: place, view, cut, chapter, theme, title }).flatMap(
    ([name, value]) => (value ? `${name}="${escapeAttribute(value)}"` : []),
  );
  const link = `<a href="${escapeAttribute(writeAddress(choice))}">${escapeAttribute(title)}</a>`;
  const script = `<script async src="${escapeAttribute(new URL('embed.js', base).href)}"></script>`;
  return `${script}\n<llm-deck ${attributes.join(' ')}>${link}</llm-deck>`;
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
