// The parts of a name that hold numbers: sizes, experts, dates, versions, bits.

import type { DateOrder } from './grammar/families.ts';
import type { DateReading, Meaning, Seen } from './parts.ts';

/** Units of sizes: "m" million, "b" billion, "t" trillion. */
const units: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 };

/** A kind of part: how it looks, and what it says; undefined where it says nothing here. */
type Rule = readonly [pattern: RegExp, read: (groups: readonly string[], seen: Seen) => Meaning | undefined];

/** The rules in the order in which they are tried. */
export const numberRules: readonly Rule[] = [
  [
    /^(?:ud[-_])?i?q(\d)_(?:k(?:_(?:xl|s|m|l))?|[01]|nl|xxs|xs|m|s)/i,
    ([bits = '']) => ({ kind: 'gguf', bits: Number(bits) }),
  ],
  [
    /^w(\d+)a(\d+)/i,
    ([bits = '', compute = '']) => ({ kind: 'bits', bits: Number(bits), computeBits: Number(compute) }),
  ],
  [/^(?:int([2-8])|([2-8])-?bits?)/i, ([first, second]) => ({ kind: 'bits', bits: Number(first ?? second) })],
  [
    /^(\d+)x(\d+(?:\.\d+)?)b/i,
    ([experts = '', size = '']) => ({ kind: 'experts', experts: Number(experts), parameters: toParameters(size, 'b') }),
  ],
  [/^a(\d+(?:\.\d+)?)(b)/i, ([size = '', unit = '']) => ({ kind: 'active', parameters: toParameters(size, unit) })],
  [/^e(\d+(?:\.\d+)?)(b)/i, readEffective],
  [/^(\d+)e/i, readExperts],
  [
    /^(4|8|16|32|64|128|131|256|262|512)k/i,
    ([thousands = '']) => ({ kind: 'context', tokens: Number(thousands) * 1000 }),
  ],
  // "7b1" is 7.1 billion, "1_6b" 1.6 billion.
  [
    /^(\d+)b(\d)/i,
    ([whole = '', tenth = '']) => ({ kind: 'total', parameters: toParameters(`${whole}.${tenth}`, 'b') }),
  ],
  [/^(\d+(?:[._]\d+)?)([mbt])/i, readSize],
  [/^(0[1-9]|1[0-2])-20([2-4]\d)/, ([month = '', year = '']) => readDate(year + month, 'yymm')],
  [/^(\d{4})/, ([digits = ''], seen) => readDate(digits, seen.family?.dateOrder)],
  [/^v(\d+(?:[._]\d+)*)/i, ([version = '']) => toVersion(version)],
  [/^([a-z]?)(\d{1,2}(?:[._]\d+)*[nv]?)/i, readVersion],
];

function toParameters(size: string, unit: string): number {
  // Rounded, because 1.1 times 10^9 is a trace larger than it reads.
  return Math.round(Number(size.replace('_', '.')) * (units[unit.toLowerCase()] ?? 0));
}

function readEffective([size = '', unit = '']: readonly string[], { family }: Seen): Meaning | undefined {
  return family?.custom === 'effective' ? { kind: 'effective', parameters: toParameters(size, unit) } : undefined;
}

/** "16E" counts experts where a size stands before it, as in "17B-16E". */
function readExperts([experts = '']: readonly string[], { family, parts }: Seen): Meaning | undefined {
  const isCustom = family?.custom === 'active-before-experts' && parts.at(-1)?.meaning.kind === 'total';
  return isCustom ? { kind: 'experts', experts: Number(experts) } : undefined;
}

/** A second size in millions is no size: "7B-Instruct-1M" reads a million tokens. */
function readSize([size = '', unit = '']: readonly string[], { family, parts }: Seen): Meaning | undefined {
  const parameters = toParameters(size, unit);
  const has = (kind: Meaning['kind']) => parts.some(({ meaning }) => meaning.kind === kind);
  if (family?.custom === 'active-first' && !has('active')) return { kind: 'active', parameters };
  if (!has('total')) return { kind: 'total', parameters };
  if (unit.toLowerCase() === 'm' && !size.includes('.')) return { kind: 'context', tokens: Number(size) * 1e6 };
  return undefined;
}

function toVersion(text: string): Meaning {
  return { kind: 'version', version: text.replaceAll('_', '.') };
}

/** A number right after a family, or after its variant, as in "Mistral-Large-3". */
function readVersion([letter = '', number = '']: readonly string[], { family, parts }: Seen): Meaning | undefined {
  const last = parts.at(-1)?.meaning;
  const isVariant = last?.kind === 'term' && last.term === 'variant';
  const isBehind = last?.kind === 'family' || (isVariant && parts.at(-2)?.meaning.kind === 'family');
  const isSeries = letter === '' || (family?.series ?? '').includes(letter.toLowerCase());
  return isBehind && isSeries ? toVersion(letter + number) : undefined;
}

/** Four digits: in the maker's order if that gives a date, else in every order that does. */
export function readDate(digits: string, order: DateOrder | undefined): Meaning | undefined {
  const [first, second] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  const orders: Readonly<Record<DateOrder, DateReading | undefined>> = {
    yymm: toMonth(first, second),
    mmyy: toMonth(second, first),
    mmdd: toDay(first, second),
  };
  const known = order && orders[order];
  if (known) return { kind: 'date', readings: [known], isKnownOrder: true };
  const readings = Object.values(orders).filter((reading) => reading !== undefined);
  return readings.length === 0 ? undefined : { kind: 'date', readings, isKnownOrder: false };
}

// Open language models have been named this way since 2020; the century is over before two digits run out.
function toMonth(year: number, month: number): DateReading | undefined {
  return year >= 20 && year < 50 && month >= 1 && month <= 12 ? { year: 2000 + year, month } : undefined;
}

function toDay(month: number, day: number): DateReading | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : undefined;
}
