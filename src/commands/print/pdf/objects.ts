// The objects of a PDF: read as Chromium writes them, one after the other with a table of their places behind them, and
// written tightly, many of them packed into one.

import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

/** A PDF, by the numbers of its objects. */
export interface Pdf {
  /** What stands between "obj" and "endobj". */
  readonly objects: ReadonlyMap<number, Buffer>;
  /** The object with which reading begins. */
  readonly root: number;
  /** The object that says title and author. */
  readonly info: number;
}

/** What takes the place of objects, or comes to them. */
export type Changes = ReadonlyMap<number, Buffer>;

/** Where an object lies: at a place in the file, or at a place among those that are packed into another one. */
type Place = readonly [kind: 1 | 2, first: number, second: number];

const compress = promisify(deflate);
const packed = 200;
/** What a PDF says of an object in its table: ten digits, five, a letter, the end of the line. */
const rowLength = 20;

/** Reads what Chromium has printed; of other PDFs it throws. */
export function readPdf(printed: Uint8Array): Pdf {
  const bytes = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1', bytes.length - 64))?.[1]);
  const text = bytes.toString('latin1', table);
  const [head, size] = /^xref\s+0 (\d+)\s+/.exec(text) ?? [];
  if (head === undefined) throw new Error('The browser has printed a PDF that cannot be read.');
  const rows = Array.from({ length: Number(size) }, (_, number) => readRow(text, head.length + number * rowLength));
  const trailer = text.slice(head.length + rows.length * rowLength);
  const used = rows.flatMap((row, number) => (row[17] === 'n' ? [{ number, start: Number(row.slice(0, 10)) }] : []));
  const inOrder = used.toSorted((one, other) => one.start - other.start);
  const objects = inOrder.map(({ number, start }, index) => {
    const end = bytes.lastIndexOf('endobj', inOrder[index + 1]?.start ?? table);
    return [number, bytes.subarray(bytes.indexOf('obj', start) + 'obj'.length, end)] as const;
  });
  return { objects: new Map(objects), root: findReference(trailer, 'Root'), info: findReference(trailer, 'Info') };
}

function readRow(text: string, start: number): string {
  return text.slice(start, start + rowLength);
}

/** The text of an object that is no stream. */
export function readObject({ objects }: Pdf, number: number): string {
  return objects.get(number)?.toString('latin1').trim() ?? '';
}

/** The number of the object that a dictionary names; NaN where it names none. */
export function findReference(dictionary: string, name: string): number {
  return Number(new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(dictionary)?.[1]);
}

/** Writes a PDF with its changes: streams as they are, all else packed, which takes half the room. */
export async function writePdf({ objects, root, info }: Pdf, changes: Changes): Promise<Buffer> {
  const all = [...new Map([...objects, ...changes])].toSorted(([one], [other]) => one - other);
  const size = Math.max(...all.map(([number]) => number)) + 1;
  const packs = await packObjects(all.filter(([, content]) => !isStream(content)));
  const parts = [Buffer.from('%PDF-1.7\n%\xD3\xEB\xE9\xE1\n', 'latin1')];
  const places = new Map<number, Place>();
  let length = parts[0]?.length ?? 0;
  const add = (number: number, content: Buffer): void => {
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), content, Buffer.from('\nendobj\n')]);
    places.set(number, [1, length, 0]);
    parts.push(object);
    length += object.length;
  };
  for (const [number, content] of all) if (isStream(content)) add(number, content);
  for (const [index, { numbers, content }] of packs.entries()) {
    numbers.forEach((number, place) => places.set(number, [2, size + index, place]));
    add(size + index, content);
  }
  const last = size + packs.length;
  places.set(last, [1, length, 0]);
  const entries = `/Type /XRef /Size ${last + 1} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R`;
  const start = length;
  add(last, createStream(entries, await compress(writePlaces(places, last + 1)), true));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

/** An object that holds bytes. */
export function createStream(entries: string, bytes: Uint8Array, isCompressed = false): Buffer {
  const filter = isCompressed ? ' /Filter /FlateDecode' : '';
  const head = `<< ${entries}${filter} /Length ${bytes.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
}

function isStream(content: Buffer): boolean {
  return content
    .toString('latin1', content.length - 16)
    .trimEnd()
    .endsWith('endstream');
}

async function packObjects(plain: [number, Buffer][]): Promise<{ numbers: number[]; content: Buffer }[]> {
  const packs = Array.from({ length: Math.ceil(plain.length / packed) }, (_, index) =>
    plain.slice(index * packed, (index + 1) * packed),
  );
  return Promise.all(
    packs.map(async (pack) => {
      let at = 0;
      const places = pack.map(([number, content]) => {
        const place = `${number} ${at}`;
        at += content.length + 1;
        return place;
      });
      const head = `${places.join(' ')}\n`;
      const bodies = pack.flatMap(([, content]) => [content, Buffer.from('\n')]);
      const bytes = await compress(Buffer.concat([Buffer.from(head), ...bodies]));
      const content = createStream(`/Type /ObjStm /N ${pack.length} /First ${head.length}`, bytes, true);
      return { numbers: pack.map(([number]) => number), content };
    }),
  );
}

function writePlaces(places: ReadonlyMap<number, Place>, size: number): Buffer {
  const table = Buffer.alloc(size * 7);
  for (const [number, [kind, first, second]] of places) {
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(first, number * 7 + 1);
    table.writeUInt16BE(second, number * 7 + 5);
  }
  return table;
}
