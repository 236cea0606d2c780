// Addresses of the deck itself: "?view=read", "?cut=kurz#id", "./", "index.html". They stand as the browser reads them.

import { decodePercent } from '../../../shared/decode.ts';
import { views } from '../../../shared/markup.ts';
import { themes } from '../../../shared/themes.ts';
import type { Source } from '../../findings.ts';
import type { LinkTargets } from './targets.ts';

/** Where a link to the deck itself was written. */
interface ViewLink {
  readonly source: Source;
  readonly at: number;
  readonly targets: LinkTargets;
}

/** Query and hash of an address of the deck itself; undefined for any other. */
export function readOwnAddress(address: string): { query: string; hash: string } | undefined {
  const found = /^(?:\.?\/)?(?:index\.html?)?(\?[^#]*)?(#.*)?$/is.exec(address);
  return found && address !== '' ? { query: found[1] ?? '', hash: found[2] ?? '' } : undefined;
}

/** The query as the browser reads it; what the deck does not know is a finding. */
export function resolveQuery(query: string, link: ViewLink): string {
  const parameters = new URLSearchParams(query);
  for (const [name, value] of parameters) checkParameter(name, value, link);
  const written = parameters.toString().replace(/(^|&)embed=(?=&|$)/, '$1embed');
  return written === '' ? '' : `?${written.replaceAll('%2C', ',')}`;
}

function checkParameter(name: string, value: string, link: ViewLink): void {
  const { source, at, targets } = link;
  const known = listKnownValues(name, targets);
  if (!known) {
    const isPrint = name === 'print-pdf';
    source.warning(at, {
      rule: 'unknown-parameter',
      message: `"${name}" in this address means nothing to the deck and is ignored.`,
      fix: isPrint ? 'Type: ?view=print' : 'The deck knows: view, cut, chapter, theme, embed.',
    });
    return;
  }
  const unknown = name === 'cut' ? value.split(',').find((entry) => !known.has(readEntry(entry))) : value;
  if (name === 'embed' || unknown === undefined || known.has(unknown)) return;
  source.warning(at, {
    rule: 'wrong-value',
    message: `There is no ${name} "${unknown}", so that this address does not ask for it.`,
    fix: (list) => (known.size > 0 ? `Type one of: ${list(unknown, known)}.` : `Delete "${name}" from the address.`),
  });
}

/** What may stand behind a parameter's name; undefined for one that the deck does not know. */
function listKnownValues(name: string, { chapters, cuts }: LinkTargets): ReadonlySet<string> | undefined {
  switch (name) {
    case 'view':
      return new Set(views);
    case 'theme':
      return new Set(themes.filter(Boolean));
    case 'chapter':
      return new Set(chapters.map(({ id }) => id));
    case 'cut':
      return new Set([
        ...cuts,
        ...chapters.flatMap(({ slides }) => slides.flatMap(({ id, aliases }) => [id, ...aliases])),
      ]);
    case 'embed':
      return new Set();
    default:
      return undefined;
  }
}

/** The slide or cut that an entry of a cut names. */
function readEntry(entry: string): string {
  return decodePercent(entry.trim().replace(/^-/, '')).normalize('NFC');
}
