// The file of a drawing: written anew by the rules for drawings, with findings at their lines in the file. What a
// drawing program keeps for itself is left out with a notice; all else that does not pass is reported.

import { Parser } from 'htmlparser2';
import type { Source } from '../../findings.ts';
import { findXmlFault } from '../../html/files/xml.ts';
import { openSource, type Assets } from '../../html/files/assets.ts';
import { findAllowedTag, isMeaningless } from '../../html/raw/allow-list.ts';
import { readFoundAttributes } from '../../html/raw/attributes.ts';
import { reportDepth } from '../../html/raw/findings.ts';
import { Writer, type FoundAttribute, type FoundTag, type Rules, type WrittenTag } from '../../html/raw/writer.ts';
import { OpenLinks } from '../../html/raw/open-links.ts';
import type { Drawing, LinkUse } from '../../types.ts';
import { renameLinks, writeDrawingAttribute, type DrawingValue } from './drawing-attributes.ts';
import { DrawingParts } from './drawing-parts.ts';
import {
  reportBehindRoot,
  reportOfProgram,
  reportRemoved,
  reportSecondId,
  reportTorn,
  reportUnfinished,
} from './findings.ts';

type Part = { readonly id: string };

// Only in drawings: what they repeat stands in the same file, and is counted.
const repeating = new Set(['use', 'symbol', 'pattern', 'textPath']);
const isKept = (name: string) => repeating.has(name) || findAllowedTag(name, ['svg']) === name;

/** What drawing programs write for themselves, by the beginning of its name. */
const ofProgram =
  /^(?:metadata$|(?:sodipodi|inkscape|rdf|cc|dc|dcterms|i|x|xmp|graph|serif|sketch|bx|vectornator|figma):)/;
/** Attributes that programs keep for themselves, or that the compiler writes itself. */
const isSilent = /^(?:host|content|role|aria-.*|[\w-]+:.*)$/i;

/** The drawing of a file beside the slides, read once; undefined for a file that is none. */
export function findDrawing(path: string, assets: Assets): Drawing | undefined {
  if (!/\.svg$/i.test(path) || !assets.files.has(path)) return undefined;
  if (!assets.drawings.has(path)) {
    const source = openSource(path, assets);
    assets.drawings.set(path, isDrawing(source.text) ? readDrawing(source, assets) : undefined);
  }
  return assets.drawings.get(path);
}

/** Whether the first tag is an SVG of the class "drawing". */
function isDrawing(svg: string): boolean {
  let isFound = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        isFound = name === 'svg' && (attributes.class ?? '').split(/\s+/).includes('drawing');
        parser.pause();
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(svg);
  return isFound;
}

/** Reads a drawing by the rules for drawings. */
export function readDrawing(source: Source, assets: Assets): Drawing {
  const reader = new DrawingReader(source, assets);
  const writer = new Writer<Part>(reader, { isXml: true });
  writer.write(source.text, 0);
  if (!reader.isTooDeep) checkTags(source, reader);
  writer.finish();
  reader.parts.check(source);
  const { root, links, parts } = reader;
  // The root's own tags are written with each use.
  return { root, links, inside: writer.parts.slice(3, -1), ids: parts.listIds(), shown: writer.shown };
}

/** Of tags that do not end as they began, another drawing would be made than the one that was meant. */
function checkTags(source: Source, reader: DrawingReader): void {
  const fault = findXmlFault(source.text);
  reader.isTorn = !reader.parts.isClosed;
  if (fault?.isTorn && fault.at < source.text.length) reportTorn(source, fault.at, fault.what);
  else if (reader.isTorn) reportUnfinished(source);
}

/** The rules for one drawing, and what is gathered while they are asked. */
class DrawingReader implements Rules<Part> {
  readonly root: (readonly [string, DrawingValue])[] = [];
  readonly links: LinkUse[] = [];
  readonly parts = new DrawingParts();
  /** Whether the end was perhaps not read. */
  isTooDeep = false;
  /** Whether the file ends within the drawing. */
  isTorn = false;
  readonly #source: Source;
  readonly #assets: Assets;
  readonly #openLinks = new OpenLinks(this.links);
  #isRootEnded = false;

  constructor(source: Source, assets: Assets) {
    this.#source = source;
    this.#assets = assets;
  }

  isDiscarded(name: string): boolean {
    return !isKept(name);
  }

  reportDepth(at: number, most: number): void {
    this.isTooDeep = true;
    reportDepth(this.#source, at, most);
  }

  openTag(found: FoundTag, open: readonly string[]): WrittenTag<Part> | undefined {
    const { name, at } = found;
    if (this.#isRootEnded) return undefined;
    if (ofProgram.test(name)) reportOfProgram(this.#source, at);
    else if (!isKept(name) || (open.length > 0 && !findAllowedTag('g', open)))
      reportRemoved(this.#source, at, `<${name}>`);
    else {
      const linksBefore = this.links.length;
      const attributes = this.#writeAttributes(found);
      if (name === 'a') this.#openLinks.begin(linksBefore);
      if (open.length > 0) return { name, attributes };
      this.root.push(...attributes);
      return { name, attributes: [] };
    }
    return undefined;
  }

  endLink(text: string): void {
    this.#openLinks.end(text);
  }

  closeTag(end: number): void {
    this.parts.close();
    if (this.#isRootEnded || !this.parts.isClosed) return;
    this.#isRootEnded = true;
    this.#checkBehindRoot(end);
  }

  text(text: string, _: number, open: readonly string[]): string {
    if (/\S/.test(text)) this.parts.addText();
    // Outside of the root stands what is left of a document type.
    return open.includes('text') || (open.length > 0 && /\S/.test(text)) ? text : '';
  }

  #checkBehindRoot(end: number): void {
    const rest = this.#source.text.slice(end).replace(/<!--.*?(?:-->|$)/gs, (comment) => ' '.repeat(comment.length));
    const at = rest.search(/\S/);
    if (at !== -1 && !this.isTooDeep && !this.isTorn) reportBehindRoot(this.#source, end + at);
  }

  #claimId({ value, at }: FoundAttribute): boolean {
    const isFirst = !this.parts.hasId(value);
    if (!isFirst) reportSecondId(this.#source, at, value);
    return isFirst;
  }

  #writeAttributes({ name, at, attributes }: FoundTag): (readonly [string, DrawingValue])[] {
    const source = this.#source;
    const found = readFoundAttributes(renameLinks(attributes), source).filter(
      (one) => !isSilent.test(one.name) && !isMeaningless(one.name),
    );
    const own = found.filter((one) => one.name !== 'id' || this.#claimId(one));
    const written = own.flatMap((attribute) =>
      writeDrawingAttribute(name, attribute, { source, assets: this.#assets, links: this.links }),
    );
    this.parts.open({ name, at, attributes: written });
    return written;
  }
}
