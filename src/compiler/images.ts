// Pictures: files beside the slides, with a text alternative. A drawing (an SVG whose root has
// class="drawing") goes into the document itself, so that it takes the deck's colours and fonts and its
// parts can be steps; "x.narrow.svg" beside "x.svg" takes its place on narrow screens.

import { html, raw, type Html } from './html.ts';
import { listKnown, type Source } from './diagnostics.ts';
import { sanitise } from './raw-html.ts';

/** The files beside the slides and which of them the document needs. */
export interface Assets {
  readonly files: ReadonlyMap<string, string>;
  /** Paths that must be served with the document. Grows while rendering. */
  readonly used: Set<string>;
}

export interface Picture {
  readonly source: Source;
  readonly at: number;
  /** As the author wrote it. */
  readonly address: string;
  readonly alternative: string;
}

/** Renders one picture; a missing file or text alternative is a finding. */
export function renderPicture(picture: Picture, assets: Assets): { html: Html; isDrawing: boolean } {
  const { alternative, address } = picture;
  if (alternative.trim() === '') reportMissingAlternative(picture);
  const path = normalisePath(address);
  const drawing = renderDrawing(path, alternative, assets);
  if (drawing) return { html: drawing, isDrawing: true };
  const url = resolveAsset(picture, assets);
  return { html: url === undefined ? html`${alternative}` : html`<img src="${url}" alt="${alternative}" loading="lazy" />`, isDrawing: false };
}

/** The address of a file beside the slides as the document needs it; undefined with a finding if there is none. */
export function resolveAsset({ source, at, address }: Omit<Picture, 'alternative'>, assets: Assets): string | undefined {
  if (address.startsWith('data:image/')) return address;
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address)) {
    source.report(at, {
      level: 'warning',
      rule: 'foreign-resource',
      message: `"${address}" would be loaded from elsewhere and is left out.`,
      fix: 'Save the file beside the slides and type its name.',
    });
    return undefined;
  }
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

/** Adds the name, and where a narrow twin exists, the class that shows one of the two. */
function renderDrawing(path: string, alternative: string, assets: Assets): Html | undefined {
  const wide = assets.files.get(path);
  if (wide === undefined || !isDrawing(wide)) return undefined;
  const narrow = assets.files.get(path.replace(/\.svg$/, '.narrow.svg'));
  if (narrow === undefined) return inlineDrawing(wide, alternative, '');
  return html`${inlineDrawing(wide, alternative, ' wide')}${inlineDrawing(narrow, alternative, ' narrow')}`;
}

function isDrawing(svg: string): boolean {
  return /<svg[^>]*\sclass="(?:[^"]*\s)?drawing[\s"]/.test(svg);
}

function inlineDrawing(svg: string, alternative: string, variant: string): Html {
  const label = alternative ? html` role="img" aria-label="${alternative}"` : html` aria-hidden="true"`;
  const root = sanitise(svg.slice(svg.indexOf('<svg')))
    .replace(/\s+xmlns="[^"]*"/, '')
    .replace(/>\s+</g, '><')
    .replace(/class="([^"]*)"/, (_, names: string) => `class="${names}${variant}"${label.text}`);
  return raw(root.trim());
}

function normalisePath(address: string): string {
  const path = decodePath(address).replace(/[?#].*$/, '');
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

function reportMissingAlternative({ source, at, address }: Picture): void {
  source.report(at, {
    level: 'warning',
    rule: 'missing-alternative',
    message: `The picture "${address}" has no text alternative.`,
    fix: 'Say between the brackets what the picture says: ![Text](picture.svg)',
  });
}
