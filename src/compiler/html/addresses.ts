// Addresses of links: which may stand, what they become, and whether internal ones lead somewhere.

import type { LinkUse } from '../types.ts';
import { type Source } from '../findings.ts';
import { decodePercent } from '../../shared/decode.ts';
import type { IdRegistry } from './ids.ts';
import { resolveAsset, type Assets } from './files/assets.ts';

/** The address for the browser; undefined with a finding for what must not stand. */
export function resolveAddress(
  written: string,
  { source, at, assets }: { source: Source; at: number; assets: Assets },
): string | undefined {
  const address = written.trim();
  if (address.startsWith('#')) return isSlideNumber(address) ? address : composeHash(address.replace(/^#\//, '#'));
  if (/^(?:https?|mailto|tel):/i.test(address)) return address;
  // Browsers skip control characters and blanks inside a scheme.
  const scheme = /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.exec(address.replace(/[\u0000-\u0020]+/g, ''))?.[0];
  if (scheme === undefined) return resolveAsset({ source, at, address }, assets);
  reportScheme(source, at, scheme);
  return undefined;
}

/** Where a link opens: one that leaves the deck beside it, and the page there does not know the deck. */
export function listOpening(address: string): (readonly [string, string])[] {
  if (!/^https?:/i.test(address)) return [];
  return [
    ['target', '_blank'],
    ['rel', 'noopener'],
  ];
}

/** Ids stand in NFC, and a browser compares letter by letter. */
function composeHash(hash: string): string {
  const plain = decodePercent(hash);
  const composed = plain.normalize('NFC');
  return composed === plain ? hash : encodeURI(composed);
}

/** Reports internal links that lead to no id. */
export function checkInternalLinks(uses: readonly LinkUse[], { owners }: IdRegistry): void {
  const own = [...owners.keys()].filter((id) => !/^fn(?:ref)?-/.test(id));
  for (const { source, at, address } of uses) {
    if (!address.startsWith('#') || address === '#' || isSlideNumber(address)) continue;
    const id = decodePercent(address.slice(1)).split(';')[0] ?? '';
    if (owners.has(id)) continue;
    source.error(at, {
      rule: 'dead-link',
      message: `The link "${address}" leads nowhere: no slide has the id "${id}".`,
      fix: (list) => `Type one of: ${list(id, own)}.`,
    });
  }
}

/** Whether an address counts slides, as Reveal does: "#/3", "#/2/1". */
function isSlideNumber(address: string): boolean {
  return /^#\/\d+(?:\/\d+)*$/.test(address);
}

function reportScheme(source: Source, at: number, scheme: string): void {
  source.warning(at, {
    rule: 'forbidden-link',
    message: `A link must not begin with "${scheme}" and is removed.`,
    fix: 'Type an address that begins with https://, mailto: or #.',
  });
}
