// Readers for what arrives from elsewhere. A table of them says at once how a record is read and what its type is.

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

/** Text of a sensible length. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 2000 ? value : undefined;
}

/** A list of texts. */
export function readTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.length <= 10_000 && value.every(isText) ? value : undefined;
}

/** Texts by name; what is no text is left behind. */
export function readNamedTexts(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => isText(entry[1])));
}

/** A number that can be reckoned with. */
export function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Yes or no. */
export function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Whether somebody has said so; anything but a yes is a no. */
export function isTrue(value: unknown): boolean {
  return value === true;
}

/** Whether it is an object with fields, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return readText(value) !== undefined;
}
