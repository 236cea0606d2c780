// Addresses and code for other people's pages, as text. The page itself is asked nowhere here.

/** What an address shall say; "" where it says nothing. */
export interface ShareChoice {
  /** The deck's address without query and hash. */
  readonly base: string;
  /** Where to begin: the hash without "#", as it stands in the address. */
  readonly place: string;
  readonly chapter: string;
  readonly cut: string;
  readonly theme: string;
  readonly view: '' | 'read';
}

const asked = ['view', 'cut', 'chapter', 'theme'] as const;

/** The deck's address with everything chosen. */
export function writeAddress(choice: ShareChoice): string {
  return compose(choice, []);
}

/** The address for a frame. */
export function writeFrameAddress(choice: ShareChoice): string {
  return compose(choice, ['embed']);
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
  const fields = [['src', choice.base], ['slide', choice.place], ...asked.map((name) => [name, choice[name]])];
  const attributes = [...fields, ['title', title]]
    .filter(([, value]) => value)
    .map(([name = '', value = '']) => `${name}="${escapeAttribute(value)}"`);
  const link = `<a href="${escapeAttribute(writeAddress(choice))}">${escapeAttribute(title)}</a>`;
  const script = `<script async src="${escapeAttribute(new URL('embed.js', choice.base).href)}"></script>`;
  return `${script}\n<llm-deck ${attributes.join(' ')}>${link}</llm-deck>`;
}

function compose(choice: ShareChoice, flags: readonly string[]): string {
  const query = asked.flatMap((name) => (choice[name] ? [`${name}=${encodeURIComponent(choice[name])}`] : []));
  const parts = [...flags, ...query];
  return `${choice.base}${parts.length > 0 ? `?${parts.join('&')}` : ''}${choice.place ? `#${choice.place}` : ''}`;
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
