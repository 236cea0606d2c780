// Pictures from files. A drawing (an SVG whose root has class="drawing") goes into the document itself, so that
// it takes the deck's colours and fonts and its parts can be steps; "x.narrow.svg" beside "x.svg" takes its
// place on narrow screens.

import { classes } from '../../../shared/markup.ts';
import { listOpening } from '../../html/addresses/addresses.ts';
import { normalisePath, resolveAsset, type Assets, type AssetUse } from '../../html/files/assets.ts';
import { findForeignAddress, nameForeignMedia } from '../../html/files/foreign-media.ts';
import { html, Html, renderAttributes, showText } from '../../html/html.ts';
import { nameDrawingId, type IdRegistry } from '../../html/ids.ts';
import type { Drawing, DrawingText, LinkUse } from '../../types.ts';
import { findDrawing } from './drawing-file.ts';
import { reportTooManyDrawings } from './findings.ts';

/** A picture where an author named it, with what its file and the ids of a drawing are looked up in. */
export interface Picture extends AssetUse {
  readonly alternative: string;
  readonly assets: Assets;
  readonly ids: IdRegistry;
  /** Grows with the links of a drawing, and with that to a picture elsewhere. */
  readonly links: LinkUse[];
  /** Whether it stands inside a link, which can hold no other. */
  readonly isInLink: boolean;
}

/** Renders a picture from a file; where that is missing, its text alternative, and a link where it lies elsewhere. */
export function renderImageFile(picture: Picture, attributes: (isPicture: boolean) => Html): Html {
  const { alternative, assets, source, at, address, links, isInLink } = picture;
  const url = resolveAsset({ ...picture, isLinked: !isInLink }, assets);
  if (url !== undefined) return html`<img src="${url}" alt="${alternative}" loading="lazy"${attributes(true)} />`;
  const foreign = findForeignAddress(address);
  if (foreign === undefined) return showText(alternative);
  const text = nameForeignMedia(alternative, foreign);
  if (isInLink) return showText(text);
  links.push({ source, at, address: foreign, text });
  const opening = renderAttributes([['href', foreign], ...listOpening(foreign)]);
  return html`<a${opening}${attributes(false)}>${showText(text)}</a>`;
}

/** Renders a drawing into the document, with its narrow twin if it has one; undefined for any other file, and for one too many. */
export function renderDrawing(picture: Picture): Html | undefined {
  const path = normalisePath(picture.address);
  const wide = findDrawing(path, picture.assets);
  if (!wide) return undefined;
  const { room } = picture.assets;
  if (room.left <= 0) return undefined;
  const narrow = findDrawing(path.replace(/\.svg$/i, '.narrow.svg'), picture.assets);
  const drawn = narrow
    ? html`${inlineDrawing(wide, picture, ['wide'])}${inlineDrawing(narrow, picture, [classes.narrow])}`
    : inlineDrawing(wide, picture, []);
  room.left -= drawn.text.length;
  if (room.left <= 0) reportTooManyDrawings(picture);
  return drawn;
}

/** One use of a drawing in the document. */
export function inlineDrawing(drawing: Drawing, picture: Picture, variant: readonly string[]): Html {
  const { alternative, ids, links } = picture;
  links.push(...drawing.links);
  const names = new Map(drawing.ids.map((id) => [id, nameDrawingId(ids, id, picture)]));
  const root = drawing.root.map(([name, value]) => [name, fill(value, names)] as const);
  // What stands in a picture is no element of its own for screen readers, which links must be.
  const role = drawing.links.length > 0 ? 'group' : 'img';
  const label = alternative ? { role, 'aria-label': alternative } : { 'aria-hidden': 'true' };
  const attributes = new Map([...root, ...Object.entries(label)]);
  attributes.set('class', [attributes.get('class') ?? '', ...variant].join(' '));
  const inside = fill(drawing.inside, names);
  return new Html([`<svg${renderAttributes(attributes).text}>${inside}</svg>`], drawing.shown);
}

/** Text with the ids that this use of the drawing has; they need no escaping. */
function fill(parts: DrawingText, names: ReadonlyMap<string, string>): string {
  return parts.map((part) => (typeof part === 'string' ? part : (names.get(part.id) ?? part.id))).join('');
}
