// Files beside the slides: pictures and whatever else a link or an address names.

import { Source } from '../../findings.ts';
import type { LinkTargets } from '../addresses/targets.ts';
import { completeAddress } from '../addresses/web.ts';
import { checkCopiedSvg } from './copied-svg.ts';
import { decodePercent } from '../../../shared/decode.ts';
import type { CompileInput, Drawing, PackedFolder } from '../../types.ts';
import { fileTypes, findFileKind } from './file-types.ts';

/** The files beside the slides and which of them the document needs. */
export interface Assets {
  /** Texts by path; the paths are in Unicode's normal form C, so that both spellings of an "ü" are one. */
  readonly files: ReadonlyMap<string, string>;
  /** For each of these paths how it is spelt on the disk. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Paths of what was not read; a finding says so already. */
  readonly refused: ReadonlySet<string>;
  /** Paths that must be served with the document, as spelt on the disk. Grows while rendering. */
  readonly used: Set<string>;
  /** Folders that are served as one file each, by its path. Grows while rendering. */
  readonly packed: Map<string, PackedFolder>;
  /** Where the files lie, as findings show it. */
  readonly folder: string;
  /** Names of the files that the deck is read from. */
  readonly read: ReadonlySet<string>;
  /** The texts among them that findings point into. Grows while rendering. */
  readonly sources: Map<string, Source>;
  /** The drawings among them, each read once; undefined for a picture. Grows while rendering. */
  readonly drawings: Map<string, Drawing | undefined>;
  /** How many characters of drawings the document may still take in. Shrinks while rendering. */
  readonly room: { left: number };
  /** What links to chapters and views may find. */
  readonly targets: LinkTargets;
  /** Whether an SVG may be copied, for each that was asked for. Grows while rendering. */
  readonly harmless: Map<string, boolean>;
}

/** Where an author named a file. */
export interface AssetUse {
  readonly source: Source;
  readonly at: number;
  /** As the author wrote it. */
  readonly address: string;
  /** Whether nothing but a picture can be shown there. */
  readonly isPicture?: boolean;
  /** Whether a link stands there for what lies elsewhere. */
  readonly isLinked?: boolean;
}

// A small drawing on each of six thousand slides.
const mostDrawn = 20_000_000;

/** The files as the compiler looks them up, none of them used yet. */
export function createAssets({
  files,
  assets,
  refused,
  folder,
  targets,
}: Required<Pick<CompileInput, 'files' | 'assets' | 'refused' | 'folder'>> & Pick<Assets, 'targets'>): Assets {
  return {
    files: new Map([...assets].map(([path, text]) => [path.normalize(), text])),
    spellings: new Map([...assets.keys()].map((path) => [path.normalize(), path])),
    refused: new Set([...refused.keys()].map((path) => path.normalize())),
    used: new Set(),
    packed: new Map(),
    folder,
    read: new Set(files.map(({ path }) => path.replace(/^.*\//s, '').normalize())),
    sources: new Map(),
    drawings: new Map(),
    room: { left: mostDrawn },
    targets,
    harmless: new Map(),
  };
}

/** Whether an address is one in the web, from which nothing is loaded. */
export function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);
}

/** The address of a file beside the slides as the document needs it; undefined with a finding if there is none. */
export function resolveAsset(use: AssetUse, assets: Assets): string | undefined {
  const { address } = use;
  // Characters that could end the address where it is used are none of an encoded picture.
  if (/^data:image\//i.test(address)) return address.replace(/["'()\\\s]/g, encodeStrictly);
  if (isElsewhere(address)) return reportForeign(use);
  const whole = keepFolder(encodeSigns(address), assets);
  // A name with one of these signs, as it was typed, or an address with a part behind it.
  const path = assets.spellings.has(whole) ? whole : findPath(address, assets);
  const spelling = assets.spellings.get(path);
  if (spelling !== undefined) {
    if (/\.(?:md|markdown)$/i.test(path)) return reportDeeper(path, use, assets);
    const part = path === whole ? '' : (/#.*$/s.exec(address)?.[0] ?? '');
    return isAllowed(path, use) && isHarmless(path, assets) ? useFile(spelling, part, assets) : undefined;
  }
  if (use.isPicture && completeAddress(address)) return reportForeign({ ...use, isLinked: false });
  if (!assets.refused.has(path)) reportMissing(path, use, assets);
  return undefined;
}

/** Has a file copied to the site, and returns its address there, with the place in it that the author named. */
function useFile(spelling: string, part: string, assets: Assets): string {
  assets.used.add(spelling);
  const isEscape = /%(?![\da-f]{2})|[^\w\-.~!$&*+,;=:@/?%]/giu;
  const safePart = part && `#${part.slice(1).replace(isEscape, encodeStrictly)}`;
  return addressFile(spelling) + safePart;
}

/** The address of a file below the slides folder, on the site. */
export function addressFile(path: string): string {
  return `slides/${encodePath(path)}`;
}

/** A path as it stands in addresses; the only spelling of it that does. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeStrictly).join('/');
}

/** A path below the slides folder, however it was written. */
export function normalisePath(address: string): string {
  return joinParts(address).replace(/^slides\//, '');
}

/** The same, where a folder "slides" lies in it. */
function keepFolder(address: string, { spellings }: Assets): string {
  const path = joinParts(address);
  return spellings.has(path) ? path : normalisePath(address);
}

/** An address in which "?", "#" and "%" stand for themselves, as in the name of a file. */
export function encodeSigns(address: string): string {
  return address.replace(/[?#]|%(?![\da-f]{2})/gi, encodeURIComponent);
}

function joinParts(address: string): string {
  const path = decodePercent(address.replace(/[?#].*$/s, ''));
  const parts: string[] = [];
  for (const part of path.normalize().split(/[\\/]/)) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The path of an address; one from the root is looked for where other tools keep such files, too. */
function findPath(address: string, assets: Assets): string {
  const path = findSpelling(keepFolder(address, assets), assets);
  const roots = address.startsWith('/') ? ['public', 'static'] : [];
  return [path, ...roots.map((root) => `${root}/${path}`)].find((each) => assets.spellings.has(each)) ?? path;
}

/** The path as it is spelt in the folder, where only small and capital letters differ: other systems take them for one. */
function findSpelling(path: string, { spellings }: Assets): string {
  if (spellings.has(path)) return path;
  const wanted = path.toLowerCase();
  const alike = [...spellings.keys()].filter((known) => known.length === path.length && known.toLowerCase() === wanted);
  return alike.length === 1 ? (alike[0] ?? path) : path;
}

/** Percent-encodes all that could end an address, the apostrophe and brackets too, which encodeURIComponent keeps. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /['()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function isAllowed(path: string, { source, at, isPicture = false }: AssetUse): boolean {
  const kind = findFileKind(path);
  if (kind === undefined) {
    source.error(at, {
      rule: 'file-type',
      message: `"${path}" is of no type that may lie beside the page: browsers or servers could run it.`,
      fix: `Give it one of these endings and no other, or pack it as zip: ${fileTypes.all}.`,
    });
    return false;
  }
  if (!isPicture || kind === 'picture') return true;
  source.error(at, {
    rule: 'file-type',
    message: `"${path}" is no picture.`,
    fix: `Link to it, as in [text](${path}), or name a picture: ${fileTypes.pictures}.`,
  });
  return false;
}

function reportMissing(path: string, { source, at }: AssetUse, { spellings, folder, read, targets }: Assets): void {
  if (path === '' || read.has(path)) {
    source.error(at, {
      rule: 'missing-file',
      message:
        path === '' ? 'Here no file is named.' : `"${path}" is no part of the page, so that nothing can lead there.`,
      fix: path === '' ? 'Type the name of a file beside the slides.' : 'Type where it is published, as in https://…',
    });
    return;
  }
  if (path.startsWith('../')) {
    const inside = path.replace(/^(?:\.\.\/)+/, '');
    source.error(at, {
      rule: 'missing-file',
      message: `"${path}" lies outside of the slides folder, and files are taken from the folder alone.`,
      fix: spellings.has(inside) ? `Type: ${inside}` : `Copy it to ${folder}/${inside}, and type: ${inside}`,
    });
    return;
  }
  const isChapter = /\.(?:md|markdown)$/i.test(path);
  function* listFiles() {
    const names = isChapter ? targets.chapters.map(({ file }) => file) : spellings.keys();
    for (const name of names) if (isChapter || !/\.md$/i.test(name)) yield name.replace(/[%#?]/g, encodeURIComponent);
  }
  source.error(at, {
    rule: 'missing-file',
    message: isChapter ? `There is no chapter "${path}".` : `There is no file "${path}" beside the slides.`,
    fix: (list) =>
      isChapter || spellings.size > 0
        ? `Type one of: ${list(path, listFiles())}.`
        : 'Save the file into the slides folder.',
  });
}

/** The text of a file, for findings in it. */
export function openSource(path: string, { files, folder, sources }: Assets): Source {
  const source = sources.get(path) ?? new Source(`${folder}/${path}`, files.get(path) ?? '');
  sources.set(path, source);
  return source;
}

/** Whether a file may lie beside the page; what an SVG must not say is a finding in it. */
function isHarmless(path: string, assets: Assets): boolean {
  if (!/\.svg$/i.test(path)) return true;
  const result = assets.harmless.get(path) ?? checkCopiedSvg(openSource(path, assets));
  assets.harmless.set(path, result);
  return result;
}

function reportDeeper(path: string, { source, at }: AssetUse, { folder }: Assets): undefined {
  source.error(at, {
    rule: 'file-type',
    message: `"${path}" lies deeper than the chapters, and so is none.`,
    fix: `Move it into ${folder}, and type: ${path.replace(/^.*\//s, '')}`,
  });
}

function reportForeign({ source, at, address, isLinked }: AssetUse): undefined {
  const instead = isLinked ? ', and a link to it stands there instead' : ' and is left out';
  source.warning(at, {
    rule: 'foreign-resource',
    message: `"${address}" would be loaded from elsewhere${instead}.`,
    fix: 'Save the file beside the slides and type its name.',
  });
}
