// Ids of the whole document: authors' own come first, slides without one get theirs from the title, and
// equal ones are a finding.

import { cutText } from '../../shared/talk/cut.ts';
import { ownIds } from '../../shared/own-ids.ts';
import type { Source } from '../findings.ts';

/** Where an id was claimed. */
interface Owner {
  readonly source: Source;
  readonly at: number;
}

/** Every id of the document. Grows while compiling. */
export interface IdRegistry {
  /** By id in NFC, with the place that claimed it; undefined for those that the deck makes itself. */
  readonly owners: Map<string, Owner | undefined>;
  /** The number that an id of a series was given last, so that thousands of equal titles are no search. */
  readonly numbers: Map<string, number>;
  /** Ids that authors gave to parts of slides, which claim them when they are rendered: made-up ones give way. */
  readonly written: Set<string>;
}

// Longer ones fit into no message between windows, and into the name of no file.
const longest = 200;
// A widget's state follows a semicolon in the address. The others mean something there or in the names of files, or
// are not seen.
const unfit = /[\p{Noncharacter_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Z};/#%"'<>&\\:*?|]+/gu;

const madeByDeck = 'ids of this kind are made by the deck itself';

/** A registry without any id. */
export function createIdRegistry(): IdRegistry {
  return { owners: new Map(), numbers: new Map(), written: new Set() };
}

/** Claims an id that an author wrote and says whether it may stand; a claim from a second place is a finding. */
export function claimId(ids: IdRegistry, written: string, owner: Owner): boolean {
  const id = written.normalize('NFC');
  const reason = findInvalidity(id);
  if (reason) {
    reportInvalid(owner, { id, reason, mended: mendId(id || 'name') });
    return false;
  }
  if (!ids.owners.has(id)) {
    ids.owners.set(id, owner);
    return true;
  }
  const first = ids.owners.get(id);
  if (!first) {
    reportInvalid(owner, { id, reason: madeByDeck, mended: `folie-${id}` });
    return false;
  }
  // A footnote on two slides brings the same id twice: it stays with the first.
  if (first.source === owner.source && first.at === owner.at) return false;
  const { line } = first.source.place(first.at);
  owner.source.error(owner.at, {
    rule: 'duplicate-id',
    message: `The id "${id}" is already used in ${first.source.path}:${line}.`,
    fix: `Give this one another id, for example id="${id.slice(0, longest - 2)}-2".`,
  });
  return false;
}

/** Makes an id from a title, or `fallback` from an empty one; made-up ids give way to others. */
export function inventId(
  ids: IdRegistry,
  { title, fallback, ...owner }: Owner & { title: string; fallback: string },
): string {
  const wanted = slugify(title) || mendId(fallback);
  let number = ids.numbers.get(wanted) ?? 1;
  let id = number === 1 ? wanted : `${wanted}-${number}`;
  while (ids.owners.has(id) || ids.written.has(id)) id = `${wanted}-${++number}`;
  ids.numbers.set(wanted, number);
  ids.owners.set(id, owner);
  return id;
}

/** The next free id of a series that the deck makes: "fn-a-2-2" is the second of chapter "a" and the first of "a-2". */
export function takeId(ids: IdRegistry, makeId: (number: number) => string): string {
  const first = makeId(1);
  let number = ids.numbers.get(first) ?? 0;
  let id: string;
  do id = makeId(++number);
  while (ids.owners.has(id));
  ids.numbers.set(first, number);
  ids.owners.set(id, undefined);
  return id;
}

/** An id for a part of a drawing: its own where that is free and may stand, otherwise one that is near. */
export function nameDrawingId(ids: IdRegistry, id: string, owner: Owner): string {
  const wanted = findInvalidity(id) ? mendId(id) : id;
  const name = takeId(ids, (number) => (number === 1 ? wanted : `${wanted}-${number}`));
  ids.owners.set(name, owner);
  return name;
}

/** Why an author's id cannot stand, in words for the message, or undefined. */
function findInvalidity(id: string): string | undefined {
  if (id === '') return 'it is empty';
  if (ownIds.test(id)) return madeByDeck;
  if (id.length > longest) return `it has more than ${longest} characters`;
  if (id.search(unfit) !== -1) return 'it has a blank, an unseen character, a quote or one of ; : / \\ # % & * ? | < >';
  // Reveal's way to count slides.
  return /^\d+$/.test(id) ? 'it has only digits' : undefined;
}

/** Turns an id that cannot stand into one that can. */
function mendId(id: string): string {
  const mended = makeFit(id).replace(/^-+|-+$/g, '');
  const named = mended === '' || /^\d+$/.test(mended) || ownIds.test(mended) ? `folie-${mended}` : mended;
  // The parts of a widget have ids behind that of its slide, whatever this begins with.
  return named.replace(/-widget-(?=\d)/g, '-widget');
}

/** A name as a part of ids, addresses and names of files. */
export function makeFit(name: string): string {
  const fit = name.normalize('NFC').replace(unfit, '-');
  return cutText(fit, 100);
}

/** The words of a title as an id; "" where it has none. */
export function slugify(title: string): string {
  const slug = spellWords(title);
  return slug === '' ? '' : mendId(slug);
}

/** The words of a text in small letters with hyphens between them, without accents; no more than a name can hold. */
export function spellWords(title: string): string {
  const letters = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (found) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[found] ?? found);
  const plain = letters.normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= 60) return words;
  return words
    .slice(0, 61)
    .replace(/-[^-]*$/, '')
    .slice(0, 60);
}

function reportInvalid(
  { source, at }: Owner,
  { id, reason, mended }: { id: string; reason: string; mended: string },
): void {
  source.error(at, {
    rule: 'wrong-value',
    message: `"${id}" cannot be an id: ${reason}.`,
    fix: `Write: id="${mended}"`,
  });
}
