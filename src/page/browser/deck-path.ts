/** The place of the deck on its host or disk, with or without the file's name: what tells decks of one origin apart. */
export function deckPath(here: Pick<Location, 'pathname'> = location): string {
  return here.pathname.replace(/\/index\.html$/, '/');
}
