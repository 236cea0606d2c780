// Addresses of links: which may stand, what they become, and whether internal ones lead somewhere.

import type { LinkUse } from '../../types.ts';
import { type Source } from '../../findings.ts';
import { decodePercent } from '../../../shared/decode.ts';
import type { IdRegistry } from '../ids.ts';
import { encodeSigns, normalisePath, resolveAsset, type Assets } from '../files/assets.ts';
import { isFolder, resolveFolder } from '../files/folders.ts';
import { findChapter, resolveInChapter } from './chapter-files.ts';
import { readOwnAddress, resolveQuery } from './views.ts';
import { findTool } from '../../source/tools.ts';
import { completeAddress } from './web.ts';

// Reveal's way to count slides: "#/3", "#/2/1", and a step behind that.
const slideNumber = /^#\/(\d+)(?:\/(\d+))?(?:\/\d+)*$/;

/** Where a link was written, and what it may find. */
interface LinkPlace {
  readonly source: Source;
  readonly at: number;
  readonly assets: Assets;
}

/** The address for the browser; undefined with a finding for what must not stand. */
export function resolveAddress(written: string, place: LinkPlace): string | undefined {
  const { source, at, assets } = place;
  const address = written.trim();
  if (address.startsWith('#')) return resolveHash(address, place);
  if (/^(?:https?|mailto|tel):/i.test(address)) return address;
  if (address === '') return reportNoAddress(source, at);
  const own = readOwnAddress(address);
  if (own) return resolveOwn(own, place);
  const path = normalisePath(address);
  if (!assets.spellings.has(path)) {
    const whole = normalisePath(encodeSigns(address));
    const named = assets.targets.chapters.find(({ file }) => file.normalize() === whole);
    if (named) return resolveInChapter(named, { source, at, hash: '' });
    const chapter = findChapter(path, assets.targets);
    if (chapter) return resolveInChapter(chapter, { source, at, hash: /#.*$/s.exec(address)?.[0] ?? '' });
    const completed = completeAddress(address);
    if (completed !== undefined) return reportIncomplete(source, at, { address, completed });
  }
  // Browsers skip control characters and blanks inside a scheme.
  const scheme = /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.exec(address.replace(/[\u0000-\u0020]+/g, ''))?.[0];
  const use = { source, at, address };
  if (scheme === undefined) return isFolder(address, assets) ? resolveFolder(use, assets) : resolveAsset(use, assets);
  reportScheme(source, at, { scheme, completed: address.startsWith('//') ? `https:${address}` : undefined });
  return undefined;
}

/** An address of the deck itself; without anything to ask for it is that of the first slide. */
function resolveOwn({ query, hash }: { query: string; hash: string }, { source, at, assets }: LinkPlace): string {
  const { targets } = assets;
  const [first] = targets.chapters.flatMap(({ slides }) => slides.slice(0, 1));
  const asked = resolveQuery(query, { source, at, targets });
  return asked + resolveHash(hash || (asked ? '' : `#${first?.id ?? ''}`), { source, at, assets });
}

/** Where a link opens: one that leaves the deck beside it, and the page there does not know the deck. */
export function listOpening(address: string): (readonly [string, string])[] {
  if (!/^https?:/i.test(address)) return [];
  return [
    ['target', '_blank'],
    ['rel', 'noopener'],
  ];
}

/** What a link needs to save what is packed for it instead of leaving the page. */
export function listDownload(address: string): (readonly [string, string])[] {
  const name = /^slides\/(?:[^#]*\/)?([^#/]+\.zip)$/i.exec(address)?.[1];
  return name === undefined ? [] : [['download', decodePercent(name)]];
}

/** The part behind "#" as the page has it: Reveal's own forms, and ids in NFC, because a browser compares letter by letter. */
function resolveHash(written: string, place: LinkPlace): string {
  const [, column, row = '0'] = slideNumber.exec(written) ?? [];
  if (column !== undefined) return resolveNumber(written, [Number(column), Number(row)], place);
  const page = findPage(written, place);
  if (page !== undefined) return `#${encodeURI(page)}`;
  const hash = written.replace(/^#\//, '#');
  const plain = decodePercent(hash);
  const composed = plain.normalize('NFC');
  return composed === plain ? hash : encodeURI(composed);
}

/** The slide of the same file that Marp has behind "#3", counted from 1. */
function findPage(written: string, { source, assets }: LinkPlace): string | undefined {
  const page = /^#(\d+)$/.exec(written)?.[1];
  if (page === undefined || findTool(source.text) !== 'Marp') return undefined;
  const chapter = assets.targets.chapters.find(({ file }) => source.path.endsWith(file));
  return chapter?.slides[Number(page) - 1]?.id;
}

/** The slide with Reveal's number; where there is none, the one that Reveal goes to: the last before it. */
function resolveNumber(written: string, [column, row]: [number, number], { source, at, assets }: LinkPlace): string {
  const { numbers } = assets.targets;
  const found = numbers.get(`${column}/${row}`);
  if (found !== undefined) return `#${encodeURI(found)}`;
  const last = [...numbers].findLast(([number]) => {
    if (number === '') return false;
    const [ofColumn = 0, ofRow = 0] = number.split('/').map(Number);
    return ofColumn < column || (ofColumn === column && ofRow < row);
  });
  if (!last) return written;
  source.warning(at, {
    rule: 'missing-number',
    message: `No slide has the number "${written}", counted from 0, of a stack and within it; the link leads to the last one before: "${last[1]}".`,
    fix: `Type the id of a slide: #${last[1]}`,
  });
  return `#${encodeURI(last[1])}`;
}

/** Reports internal links that lead to no id. */
export function checkInternalLinks(
  uses: readonly LinkUse[],
  { owners }: IdRegistry,
  hidden: ReadonlySet<string>,
): void {
  const own = [...owners.keys()].filter((id) => !/^fn(?:ref)?-/.test(id));
  for (const { source, at, address } of uses) {
    const hash = /^(?:\?[^#]*)?(#.+)$/s.exec(address)?.[1];
    if (hash === undefined) continue;
    const id = decodePercent(hash.slice(1)).split(';')[0] ?? '';
    if (owners.has(id)) continue;
    if (hidden.has(id)) {
      reportHidden(source, at, address);
      continue;
    }
    source.error(at, {
      rule: 'dead-link',
      message: `The link "${address}" leads nowhere: no slide has the id "${id}".`,
      fix: (list) => `Type one of: ${list(id, own)}.`,
    });
  }
}

function reportHidden(source: Source, at: number, address: string): void {
  source.warning(at, {
    rule: 'dead-link',
    message: `The link "${address}" leads to a slide that is hidden, and so nowhere.`,
    fix: 'Delete the link, or data-visibility="hidden" in the comment of that slide.',
  });
}

function reportNoAddress(source: Source, at: number): undefined {
  source.error(at, {
    rule: 'dead-link',
    message: 'This link has no address.',
    fix: 'Type where it leads: [text](https://…), or [text](#id) for the slide with this id.',
  });
}

function reportIncomplete(
  source: Source,
  at: number,
  { address, completed }: { address: string; completed: string },
): string {
  source.notice(at, {
    rule: 'incomplete-address',
    message: `"${address}" is read as "${completed}".`,
    fix: `Type it in full, so that it is not taken for a file: ${completed}`,
  });
  return completed;
}

function reportScheme(
  source: Source,
  at: number,
  { scheme, completed }: { scheme: string; completed: string | undefined },
): void {
  source.warning(at, {
    rule: 'forbidden-link',
    message: `A link must not begin with "${scheme}" and is removed.`,
    fix: completed ? `Type: ${completed}` : 'Type an address that begins with https://, mailto: or #.',
  });
}
