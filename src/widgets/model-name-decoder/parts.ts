// What the parts of a model's name can be. Texts for people stand in the words, by these kinds.

import type { Family } from './grammar/families.ts';
import type { Publisher } from './grammar/publishers.ts';
import type { TermId } from './grammar/terms.ts';

/** One way to read four digits as a date; the day or the year may be left out. */
export interface DateReading {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day?: number;
}

/** What a part says. Sizes are numbers of parameters. */
export type Meaning =
  /** Undefined: an account that the decoder does not know, or a family of which it knows no maker. */
  | { readonly kind: 'publisher'; readonly publisher: Publisher | undefined; readonly isMaker: boolean | undefined }
  /** "student" learned from the answers of the one before, "further" comes second without saying why. */
  | { readonly kind: 'family'; readonly family: Family; readonly role: 'first' | 'student' | 'further' }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'total' | 'active' | 'effective'; readonly parameters: number }
  /** Experts of that many parameters each, as in "8x7B", or experts alone, as in "16E". */
  | { readonly kind: 'experts'; readonly experts: number; readonly parameters?: number }
  /** The maker's order is known, or else every order that gives a date. */
  | { readonly kind: 'date'; readonly readings: readonly DateReading[]; readonly isKnownOrder: boolean }
  | { readonly kind: 'context'; readonly tokens: number }
  | { readonly kind: 'bits'; readonly bits: number; readonly computeBits?: number }
  | { readonly kind: 'gguf'; readonly bits: number }
  | { readonly kind: 'hybrid' }
  | { readonly kind: 'term'; readonly term: TermId }
  | { readonly kind: 'unknown' };

/** A part of a name. */
export interface Part {
  readonly text: string;
  /** The signs before it, such as "-". */
  readonly before: string;
  readonly meaning: Meaning;
}

/** What the reader has seen so far; it decides what a number means. */
export interface Seen {
  readonly parts: readonly Part[];
  /** The last family, whose customs hold. */
  readonly family: Family | undefined;
}
