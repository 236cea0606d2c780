// Files beside the slides: pictures and whatever else a link or an address names. A drawing (an SVG whose root
// has class="drawing") goes into the document itself, so that it takes the deck's colours and fonts and its
// parts can be steps; "x.narrow.svg" beside "x.svg" takes its place on narrow screens.

import { listKnown, type Source } from '../../findings.ts';
import { html, raw, type Html } from '../../html/html.ts';
import type { IdRegistry } from '../../html/ids.ts';
import { sanitise } from '../../html/sanitise.ts';

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

export interface Picture extends AssetUse {
  readonly alternative: string;
  readonly assets: Assets;
  readonly ids: IdRegistry;
}

/** Renders a picture from a file; where that is missing, its text alternative. */
export function renderImageFile(picture: Picture, attributes: Html): Html {
  const { alternative, assets } = picture;
  const url = resolveAsset(picture, assets);
  return url === undefined
    ? html`${alternative}`
    : html`<img src="${url}" alt="${alternative}" loading="lazy"${attributes} />`;
}

/** Renders a drawing into the document, with its narrow twin if it has one; undefined for any other file. */
export function renderDrawing(picture: Picture): Html | undefined {
  const path = normalisePath(picture.address);
  const wide = picture.assets.files.get(path);
  if (wide === undefined || !isDrawing(wide)) return undefined;
  const narrow = picture.assets.files.get(path.replace(/\.svg$/, '.narrow.svg'));
  if (narrow === undefined) return inlineDrawing(wide, picture, '');
  return html`${inlineDrawing(wide, picture, ' wide')}${inlineDrawing(narrow, picture, ' narrow')}`;
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
  source.report(at, {
    level: 'error',
    rule: 'missing-file',
    message: `There is no file "${path}" beside the slides.`,
    fix: known.length > 0 ? `Type one of: ${listKnown(path, known)}.` : 'Save the file into the slides folder.',
  });
  return undefined;
}

function isDrawing(svg: string): boolean {
  return /<svg[^>]*\sclass="(?:[^"]*\s)?drawing[\s"]/.test(svg);
}

function inlineDrawing(svg: string, { alternative, ids, source, at }: Picture, variant: string): Html {
  const label = alternative ? html` role="img" aria-label="${alternative}"` : html` aria-hidden="true"`;
  const root = sanitise(svg.slice(svg.indexOf('<svg')))
    .replace(/\s+xmlns="[^"]*"/, '')
    .replace(/>\s+</g, '><')
    .replace(/class="([^"]*)"/, (_, names: string) => `class="${names}${variant}"${label.text}`);
  return raw(separateIds(root.trim(), { ids, owner: { source, at } }));
}

/** Renames ids inside a drawing that the document has already, such as those of the same drawing on another slide. */
function separateIds(svg: string, { ids, owner }: { ids: IdRegistry; owner: { source: Source; at: number } }): string {
  const names = new Map<string, string>();
  const marked = svg.replace(/ id="([^"]+)"/g, (_, id: string) => {
    let name = id;
    for (let number = 2; ids.owners.has(name); number++) name = `${id}-${number}`;
    ids.owners.set(name, owner);
    names.set(id, name);
    return ` id="${name}"`;
  });
  return marked.replace(/url\(#([^)]+)\)/g, (found, id: string) => (names.has(id) ? `url(#${names.get(id)})` : found));
}

function normalisePath(address: string): string {
  const path = decodePath(address.replace(/[?#].*$/, ''));
  return path.replace(/^(?:\.?\/)+/, '').replace(/^slides\//, '');
}

function decodePath(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}

function reportForeign(source: Source, at: number, address: string): undefined {
  source.report(at, {
    level: 'warning',
    rule: 'foreign-resource',
    message: `"${address}" would be loaded from elsewhere and is left out.`,
    fix: 'Save the file beside the slides and type its name.',
  });
}
