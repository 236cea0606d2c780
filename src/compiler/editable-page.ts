// A page to edit, as both of its files are written from it: its text without what only the deck can do.

/** A stretch of text that looks the same from end to end; "\n" is a break. */
export interface TextRun {
  readonly text: string;
  readonly isStrong?: boolean | undefined;
  readonly isStressed?: boolean | undefined;
  readonly isDeleted?: boolean | undefined;
  readonly isCode?: boolean | undefined;
  readonly level?: 'sub' | 'sup' | undefined;
  /** Where it leads in the web or by mail. */
  readonly address?: string | undefined;
}

/** What stands in a place of the page. */
interface Placed {
  /** How many lists it stands in. */
  readonly depth: number;
  readonly isQuoted: boolean;
}

/** Running text of its own. */
interface EditableParagraph extends Placed {
  readonly kind: 'paragraph';
  readonly text: readonly TextRun[];
}

/** The beginning of an item of a list; what else stands in the item follows it, one list deeper. */
export interface EditableItem extends Placed {
  readonly kind: 'item';
  /** Which list of the page it belongs to, from 1. */
  readonly list: number;
  /** Its number; undefined in a list without. */
  readonly number: number | undefined;
  /** Whether its box is ticked; undefined for an item without. */
  readonly isDone: boolean | undefined;
  readonly text: readonly TextRun[];
}

/** A table; every row has as many cells as its head. */
export interface EditableTable extends Placed {
  readonly kind: 'table';
  /** Where the texts of each column stand; null where nothing is said. */
  readonly sides: readonly ('left' | 'right' | 'center' | null)[];
  readonly head: readonly (readonly TextRun[])[];
  readonly rows: readonly (readonly (readonly TextRun[])[])[];
}

/** A heading below the page's title, which has level 1. */
interface EditableHeading {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: readonly TextRun[];
}

/** Code as it was typed. */
interface EditableCode extends Placed {
  readonly kind: 'code';
  readonly text: string;
}

/** A part of the page. */
export type EditableBlock =
  | EditableParagraph
  | EditableItem
  | EditableTable
  | EditableHeading
  | EditableCode
  | { readonly kind: 'rule' };

/** A page for readers that they can take along and change. */
export interface EditablePage {
  /** Of its files, without their endings. */
  readonly name: string;
  /** Of its slide. */
  readonly id: string;
  readonly title: string;
  /** Its own language; undefined where it is the deck's. */
  readonly language: string | undefined;
  readonly blocks: readonly EditableBlock[];
}
