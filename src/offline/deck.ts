// The deck as the worker knows it: where it lies, which edition it is, and which files it needs. The build writes the
// last two in.

declare const self: ServiceWorkerGlobalScope;
declare const deckEdition: string;
declare const deckFileNames: readonly string[];

/** What tells this build of the deck from others. */
export const edition = deckEdition;

/** The files of the deck beside its page, by their addresses from there. */
export const deckFiles = deckFileNames;

/** Where the deck lies. */
export const folder = new URL('./', self.location.href);

/** The address of a file of the deck. */
export function resolve(file: string): string {
  return new URL(file, folder).href;
}

/** Whether a file's name changes with what it holds. */
export function isHashed(url: string): boolean {
  return url.startsWith(resolve('assets/'));
}
