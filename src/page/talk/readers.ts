// Readers for what arrives from elsewhere. A table of them says at once how a record is read and what its type is.
import { longestCut } from '../../shared/talk/own-cut.ts';

/** Reads one value; undefined when it is none of its kind. */
export type Reader<T> = (value: unknown) => T | undefined;

/** How each field of a record is read. */
type Shape = Readonly<Record<string, Reader<unknown>>>;

/** The record that a shape reads. */
export type RecordOf<S extends Shape> = { readonly [N in keyof S]: S[N] extends Reader<infer T> ? T : never };

/** One of several records, told apart by the name in the field `F`. */
export type VariantOf<F extends string, V extends Readonly<Record<string, Shape>>> = {
  [N in keyof V]: { readonly [Field in F]: N } & RecordOf<V[N]>;
}[keyof V];

/** A record with exactly the fields of its shape; whatever else arrives with it is left behind. */
export function readRecord<S extends Shape>(shape: S, value: unknown): RecordOf<S> | undefined {
  if (!isRecord(value)) return undefined;
  const fields = Object.entries(shape).map(([name, read]) => [name, read(value[name])] as const);
  if (fields.some(([, field]) => field === undefined)) return undefined;
  return Object.fromEntries(fields) as RecordOf<S>; // One field for each reader.
}

/** The record that `value` says it is. */
export function readVariant<F extends string, V extends Readonly<Record<string, Shape>>>(
  field: F,
  shapes: V,
  value: unknown,
): VariantOf<F, V> | undefined {
  const name = isRecord(value) ? value[field] : undefined;
  const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  const record = shape && readRecord(shape, value);
  return record && ({ [field]: name, ...record } as VariantOf<F, V>); // Name and fields come from one entry.
}

// Far above what a deck has, far below what would be a burden.
const mostSlides = 10_000;
const mostInputs = 1000;
const longestName = 500;
const longestText = 2000;

/** An id, or the name of a chapter or a theme; "" for none. */
export function readName(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= longestName ? value : undefined;
}

/** What an address says of a cut: its name, or a list of ids. */
export function readCut(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= longestCut ? value : undefined;
}

/** What has been put in somewhere, as text. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= longestText ? value : undefined;
}

/** A list of ids. */
export function readNames(value: unknown): readonly string[] | undefined {
  const isList = Array.isArray(value) && value.length <= mostSlides;
  return isList && value.every((each) => readName(each) !== undefined) ? value : undefined;
}

/** Texts by id. */
export function readNamedTexts(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  const areAll = entries.every(([name, text]) => readName(name) !== undefined && readText(text) !== undefined);
  return areAll && entries.length <= mostInputs ? Object.fromEntries(entries as [string, string][]) : undefined; // Checked above.
}

/** A number between two others, both included. */
export function readWithin(least: number, most: number): Reader<number> {
  // Not a number is not within anything.
  return (value) => (typeof value === 'number' && value >= least && value <= most ? value : undefined);
}

/** Yes or no. */
export function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Yes or no; whoever does not say so means no. */
export function readSaidFlag(value: unknown): boolean | undefined {
  return value === undefined ? false : readFlag(value);
}

/** Whether it is an object with fields, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
