// The title of the window: in the tab, in the history and for a screen reader it names the slide. Paper, and whoever
// else asks what the deck is called, gets the deck's own.

/** What the deck is called, whatever the window says. */
export function deckTitle(): string {
  return (readMemory().own ??= document.title);
}

/** The title of a window that shows a slide; `view` stands before it where there is more than the slide. */
export function formatWindowTitle(slide: string, { deck, view }: { deck: string; view?: string }): string {
  const title = slide === deck ? deck : `${slide} · ${deck}`;
  return view === undefined ? title : `${view}: ${title}`;
}

/** Names the window after a slide, but for a frame, which is a part of the page around it. */
export function nameWindow(slide: string, view?: string): void {
  if (window.parent !== window) return;
  const deck = deckTitle();
  const memory = readMemory();
  if (memory.named === undefined) keepFromPaper(memory, deck);
  memory.named = formatWindowTitle(slide, { deck, ...(view === undefined ? {} : { view }) });
  document.title = memory.named;
}

/** What the page's title has been; it stands at the element, and so is forgotten with the page. */
function readMemory(): { own?: string; named?: string } {
  return document.querySelector('title')?.dataset ?? {};
}

/** The browser writes the title on the sheets, and names the file by it. */
function keepFromPaper(memory: { readonly named?: string }, deck: string): void {
  window.addEventListener('beforeprint', () => {
    // Unless another view is printed, which has a title of its own.
    if (document.title === memory.named) document.title = deck;
  });
  window.addEventListener('afterprint', () => {
    if (document.title === deck && memory.named !== undefined) document.title = memory.named;
  });
}
