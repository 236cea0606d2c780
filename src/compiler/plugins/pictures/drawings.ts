// Pictures from files. A drawing (an SVG whose root has class="drawing") goes into the document itself, so that
// it takes the deck's colours and fonts and its parts can be steps; "x.narrow.svg" beside "x.svg" takes its
// place on narrow screens.

import { classes } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';
import { normalisePath, resolveAsset, type Assets, type AssetUse } from '../../html/assets.ts';
import { html, Html, showText } from '../../html/html.ts';
import type { IdRegistry } from '../../html/ids.ts';
import { sanitise } from '../../html/raw/sanitise.ts';

/** A picture where an author named it, with what its file and the ids of a drawing are looked up in. */
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
    ? showText(alternative)
    : html`<img src="${url}" alt="${alternative}" loading="lazy"${attributes} />`;
}

/** Renders a drawing into the document, with its narrow twin if it has one; undefined for any other file. */
export function renderDrawing(picture: Picture): Html | undefined {
  const path = normalisePath(picture.address);
  const wide = picture.assets.files.get(path);
  if (wide === undefined || !isDrawing(wide)) return undefined;
  const narrow = picture.assets.files.get(path.replace(/\.svg$/, '.narrow.svg'));
  if (narrow === undefined) return inlineDrawing(wide, picture, '');
  return html`${inlineDrawing(wide, picture, ' wide')}${inlineDrawing(narrow, picture, ` ${classes.narrow}`)}`;
}

function isDrawing(svg: string): boolean {
  return /<svg[^>]*\sclass="(?:[^"]*\s)?drawing[\s"]/.test(svg);
}

function inlineDrawing(svg: string, { alternative, ids, source, at }: Picture, variant: string): Html {
  const label = alternative ? html` role="img" aria-label="${alternative}"` : html` aria-hidden="true"`;
  const { text, shown } = sanitise(svg.slice(svg.indexOf('<svg')));
  const root = text
    .replace(/\s+xmlns="[^"]*"/, '')
    .replace(/>\s+</g, '><')
    .replace(/class="([^"]*)"/, (_, names: string) => `class="${names}${variant}"${label.text}`);
  return new Html([separateIds(root.trim(), { ids, owner: { source, at } })], shown);
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
