// What a chapter's text is before it becomes HTML: marked's tokens and our own, each with its place.

import type { MarkedToken, Tokens } from 'marked';

/** Attributes from comments by name, in the order of writing, each with its offset. */
export type Attributes = ReadonlyMap<string, { readonly value: string; readonly at: number }>;

/** What a comment can give attributes to. They are set while a slide is parsed and never after. */
export interface Element {
  attributes?: Attributes;
}

interface Located extends Element {
  /** As the author wrote it, without the prefixes of the lists and quotes around it. */
  readonly raw: string;
  /** Offset in the chapter's text. */
  readonly at: number;
}

interface Holder {
  readonly tokens: readonly SlideToken[];
}

/** Any token of a slide; its type tells the others apart. */
export type SlideToken = FromMarked<WithoutOwnShape> | TextToken | ListToken | ItemToken | TableToken | OwnToken;

/** The tokens of one type. */
export type TokenOf<Type extends SlideToken['type']> = Extract<SlideToken, { readonly type: Type }>;

/** One of marked's tokens with its place, and with tokens inside that have theirs. */
type FromMarked<T> = T extends unknown ? ('tokens' extends keyof T ? Omit<T, 'tokens'> & Holder : T) & Located : never;
type WithoutOwnShape = Exclude<MarkedToken, Tokens.Text | Tokens.List | Tokens.ListItem | Tokens.Table>;

/** A piece of running text; in the item of a tight list it holds the item's tokens. */
type TextToken = Omit<Tokens.Text, 'tokens'> & Partial<Holder> & Located;
/** A list whose items have places of their own. */
export type ListToken = Omit<Tokens.List, 'items'> & { readonly items: readonly ItemToken[] } & Located;
/** An item of a list; with `task` it has a box. */
export type ItemToken = FromMarked<Tokens.ListItem>;
/** A table; comments can give attributes to each of its cells. */
export type TableToken = Omit<Tokens.Table, 'header' | 'rows'> & {
  readonly header: readonly CellToken[];
  readonly rows: readonly (readonly CellToken[])[];
} & Located;
/** The cell of a table, which has no place of its own. */
export type CellToken = Omit<Tokens.TableCell, 'tokens'> & Holder & Element;

type OwnToken =
  | CommentToken
  | SpanToken
  | ShortcodeToken
  | ContainerToken
  | Definition
  | Mention
  | FormulaToken
  | TermToken
  | WidgetToken;

/** A comment as the author wrote it, in `raw`. */
interface CommentToken extends Located {
  readonly type: 'comment';
}

/** A stretch of running text that an author has marked: `[text]{.class}`, `==text==`, `H~2~O` or `2^10^`. */
export interface SpanToken extends Located, Holder {
  readonly type: 'span';
  readonly tag: 'span' | 'mark' | 'sub' | 'sup';
  /** The attributes in braces, "" without any. */
  readonly braces: string;
}

/** A shortcode of Hugo's or HackMD's: `{{< name words >}}`, `{%name words%}`. */
export interface ShortcodeToken extends Located {
  readonly type: 'shortcode';
  readonly name: string;
  readonly words: string;
  readonly isEnd: boolean;
}

/** What stands behind the colons of a container. */
export interface ContainerWords {
  /** Of ours or of another tool; "" closes the container. */
  readonly name: string;
  /** Further classes. */
  readonly classes: readonly string[];
  readonly id: string | undefined;
  readonly pairs: ReadonlyMap<string, string>;
  /** "" where there is none. */
  readonly title: string;
}

/** A container as the lexer finds it; `name` is "" for a closing mark without an opening one. */
export interface ContainerToken extends Located, Holder {
  readonly type: 'container';
  readonly name: string;
  readonly words: ContainerWords;
  readonly closed: boolean;
}

/** The definition of a footnote; its text stands in `tokens`. */
export interface Definition extends Located, Holder {
  readonly type: 'footnote-definition';
  /** As the author wrote it; of an inline one a name that nobody can write. */
  readonly label: string;
}

/** A mention of a footnote in running text. */
export interface Mention extends Located {
  readonly type: 'footnote-mention';
  /** As the author wrote it, or that of the definition of an inline one. */
  readonly label: string;
  /** The text of an inline one, `^[text]`. */
  readonly note?: readonly SlideToken[];
  /** Whether another one stands directly before it: their numbers need room between them. */
  readonly isNext: boolean;
}

/** A formula as the author wrote it, in LaTeX. */
export interface FormulaToken extends Located {
  readonly type: 'formula';
  readonly formula: string;
  /** On a line of its own. */
  readonly display: boolean;
}

/** A link to an entry of the glossary. */
export interface TermToken extends Located {
  readonly type: 'term';
  readonly name: string;
  /** Text to show, "" for the name itself. */
  readonly shown: string;
}

/** A tag with a hyphen in its name, known or not. */
export interface WidgetToken extends Located {
  readonly type: 'widget';
  readonly name: string;
  /** Everything between name and ">". */
  readonly written: string;
}
