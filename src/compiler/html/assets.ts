// Files beside the slides: pictures and whatever else a link or an address names.

import { type Source } from '../findings.ts';
import { decodePercent } from '../../shared/decode.ts';
import { listKnown } from '../../shared/nearest.ts';

/** The files beside the slides and which of them the document needs. */
export interface Assets {
  readonly files: ReadonlyMap<string, string>;
  /** Paths that must be served with the document. Grows while rendering. */
  readonly used: Set<string>;
}

/** Where an author named a file. */
export interface AssetUse {
  readonly source: Source;
  readonly at: number;
  /** As the author wrote it. */
  readonly address: string;
}

/** The address of a file beside the slides as the document needs it; undefined with a finding if there is none. */
export function resolveAsset({ source, at, address }: AssetUse, assets: Assets): string | undefined {
  // Characters that could end the address where it is used are none of an encoded picture.
  if (/^data:image\//i.test(address)) return address.replace(/["'()\\\s]/g, encodeURIComponent);
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address)) return reportForeign(source, at, address);
  const path = normalisePath(address);
  if (assets.files.has(path)) {
    assets.used.add(path);
    return `slides/${path.split('/').map(encodeURIComponent).join('/')}`;
  }
  const known = [...assets.files.keys()];
  source.error(at, {
    rule: 'missing-file',
    message: `There is no file "${path}" beside the slides.`,
    fix: known.length > 0 ? `Type one of: ${listKnown(path, known)}.` : 'Save the file into the slides folder.',
  });
  return undefined;
}

/** A path below the slides folder, however it was written. */
export function normalisePath(address: string): string {
  const path = decodePercent(address.replace(/[?#].*$/, ''));
  return path.replace(/^(?:\.?\/)+/, '').replace(/^slides\//, '');
}

function reportForeign(source: Source, at: number, address: string): undefined {
  source.warning(at, {
    rule: 'foreign-resource',
    message: `"${address}" would be loaded from elsewhere and is left out.`,
    fix: 'Save the file beside the slides and type its name.',
  });
}
