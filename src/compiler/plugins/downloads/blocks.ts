// The blocks of a page to edit: containers are opened, widgets left out, lists are rows of items that know their depth.

import { Parser } from 'htmlparser2';
import type { Typography } from '../../html/typography/languages.ts';
import type { ItemToken, ListToken, SlideToken, TableToken } from '../../tokens.ts';
import type { EditableBlock, EditableTable } from '../../editable-page.ts';
import { readText } from './text.ts';

/** What reading the blocks of a page shares. */
interface BlockPlace {
  readonly typography: Typography | undefined;
  readonly depth: number;
  readonly isQuoted: boolean;
  /** Level for a heading below the page's title. */
  readonly findLevel: (depth: number) => number;
  /** How many lists the page has so far. Grows while reading. */
  readonly lists: { count: number };
}

/** The blocks of a page without its title. */
export function readBlocks(
  tokens: readonly SlideToken[],
  { typography, findLevel }: Pick<BlockPlace, 'typography' | 'findLevel'>,
): EditableBlock[] {
  return readAll(tokens, { typography, findLevel, depth: 0, isQuoted: false, lists: { count: 0 } });
}

function readAll(tokens: readonly SlideToken[], place: BlockPlace): EditableBlock[] {
  return tokens.flatMap((token) => readBlock(token, place));
}

function readBlock(token: SlideToken, place: BlockPlace): EditableBlock[] {
  const { typography, depth, isQuoted } = place;
  switch (token.type) {
    case 'heading': {
      const text = readText(token.tokens, typography);
      return text.length === 0 ? [] : [{ kind: 'heading', level: place.findLevel(token.depth), text }];
    }
    case 'list':
      return readList(token, place);
    case 'table':
      return [readTable(token, place)];
    case 'blockquote':
      return readAll(token.tokens, { ...place, isQuoted: true });
    case 'code':
      return [{ kind: 'code', text: token.text, depth, isQuoted }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'container':
      return [...readParagraph([titleOf(token.words.title)], place), ...readAll(token.tokens, place)];
    case 'html':
      return readMarkup(token.raw).flatMap((text) => readParagraph([plain(text)], place));
    case 'paragraph':
      return readParagraph(token.tokens, place);
    default:
      return readParagraph([token], place);
  }
}

function readParagraph(tokens: readonly SlideToken[], { typography, depth, isQuoted }: BlockPlace): EditableBlock[] {
  const text = readText(tokens, typography);
  return text.length === 0 ? [] : [{ kind: 'paragraph', text, depth, isQuoted }];
}

function readList({ items, ordered, start }: ListToken, place: BlockPlace): EditableBlock[] {
  const list = (place.lists.count += 1);
  return items.flatMap((item, index) => {
    const number = ordered ? (start || 1) + index : undefined;
    return readItem(item, { list, number }, place);
  });
}

function readItem(
  item: ItemToken,
  own: { list: number; number: number | undefined },
  place: BlockPlace,
): EditableBlock[] {
  const { depth, isQuoted } = place;
  const [first, ...others] = readAll(item.tokens, { ...place, depth: depth + 1 });
  const text = first?.kind === 'paragraph' ? first.text : [];
  const rest = first && first.kind !== 'paragraph' ? [first, ...others] : others;
  return [
    { kind: 'item', ...own, isDone: item.task ? Boolean(item.checked) : undefined, text, depth, isQuoted },
    ...rest,
  ];
}

function readTable({ header, rows, align }: TableToken, { typography, depth, isQuoted }: BlockPlace): EditableTable {
  const [head = [], ...body] = [header, ...rows].map((row) => row.map(({ tokens }) => readText(tokens, typography)));
  return { kind: 'table', head, rows: body, sides: align, depth, isQuoted };
}

function titleOf(title: string): SlideToken {
  return { type: 'strong', raw: title, at: 0, text: title, tokens: [plain(title)] };
}

function plain(text: string): SlideToken {
  return { type: 'text', raw: text, at: 0, text };
}

const withinText = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The words in HTML that an author has written, apart where a tag sets them apart. */
function readMarkup(markup: string): string[] {
  const parts = [''];
  let isCode = false;
  const setApart = (name: string): void => {
    if (!withinText.has(name)) parts.push('');
  };
  const parser = new Parser({
    onopentagname: (name) => {
      isCode = name === 'style' || name === 'script';
      setApart(name);
    },
    onclosetag: (name) => {
      isCode = false;
      setApart(name);
    },
    ontext: (text) => parts.push((parts.pop() ?? '') + (isCode ? '' : text)),
  });
  parser.end(markup);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
