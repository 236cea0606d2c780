// Puts the files beside the page into it: pictures, films, sounds and captions as addresses that hold the file,
// and whatever a link leads to as a download, because browsers open no such address.

import { readFileSync } from 'node:fs';
import { findMediaType } from '../../compiler/html/files/file-types.ts';
import { showPlainly } from '../../compiler/findings.ts';
import { decodePercent } from '../../shared/decode.ts';
import type { Bundle } from '../../compiler/vite/site/client.ts';
import { formatSize } from '../run/output/write-file.ts';
import { replaceAddresses, replaceInStyle, rewriteTags } from './addresses.ts';

// Firefox opens no longer address: https://developer.mozilla.org/docs/Web/URI/Reference/Schemes/data
const mostInFirefox = 32 * 2 ** 20;
const large = 5_000_000;

/** Puts every file of the bundle that the page names into the page; `say` gets what people should know of it. */
export function takeIn(page: string, bundle: Bundle, say: (line: string) => void): string {
  const said = new Set<string>();
  const sayOnce = (line: string) => {
    if (!said.has(line)) say(showPlainly(line));
    said.add(line);
  };
  return rewriteTags(page, (tag, attributes) => {
    const changed = replaceAddresses(attributes, (address) => inline(address, bundle, sayOnce));
    const { href } = attributes;
    if (tag !== 'a' || changed === attributes || href === undefined) return changed;
    const [path = '', place] = href.split('#');
    if (place)
      sayOnce(`${decodePercent(path)}: downloads from the single file as a whole, without its place "#${place}".`);
    return { ...changed, download: decodePercent(path.slice(path.lastIndexOf('/') + 1)) };
  });
}

/** The same for styles: pictures and fonts. */
export function takeIntoStyles(styles: string, bundle: Bundle, say: (line: string) => void): string {
  return replaceInStyle(styles, (address) => inline(address, bundle, say));
}

function inline(address: string, bundle: Bundle, say: (line: string) => void): string {
  const [written = '', place] = address.split('#');
  const path = decodePercent(written.replace(/^\.\//, ''));
  const content = path === 'icon.png' ? readFileSync('public/icon.png') : readAsset(bundle, path);
  if (content === undefined) return address;
  if (content.length > large) {
    const limit = content.length * (4 / 3) > mostInFirefox ? ', more than Firefox can open from within a page' : '';
    say(`${path}: ${formatSize(content.length)} inside the single file${limit}.`);
  }
  return `data:${findMediaType(path)};base64,${content.toString('base64')}${place === undefined ? '' : `#${place}`}`;
}

function readAsset(bundle: Bundle, path: string): Buffer | undefined {
  const file = Object.hasOwn(bundle, path) ? bundle[path] : undefined;
  return file?.type === 'asset' && path !== 'index.html' ? Buffer.from(file.source) : undefined;
}
