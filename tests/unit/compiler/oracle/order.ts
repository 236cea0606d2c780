// Whether the browser's tree is what the text says: the pieces of the tree in its order, tags, text and comments,
// must be the whole text without a gap. A stray end tag leaves one, an end that a browser adds was never written, and
// what it moves elsewhere stands in the wrong order.

import { isElement, readWorld, walkNodes, type Element, type Node, type Page } from './read-page.ts';

/** A tag, a text or a comment; without a place where a browser invented it. */
interface Piece {
  readonly name: string;
  readonly place: { readonly startOffset: number; readonly endOffset: number } | null | undefined;
}

const isVoid = /^(?:br|hr|img|input|source|track|wbr|col)$/;

/** Where the tree is not what the text says. */
export function listRepairs(page: Page): string[] {
  return formatRepairs(findRepairs(page, () => false));
}

/** The same, but what authors nest in one part of a slide may be repaired within that part, if each tag has its end. */
export function listSpills(page: Page): string[] {
  return [...formatRepairs(findRepairs(page, isPartOfSlide)), ...listUnbalanced(findRepairs(page, () => false))];
}

/** What a browser adds, drops and moves, as text. */
interface Repairs {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly moved: readonly string[];
}

function findRepairs(page: Page, isOne: (node: Node) => boolean): Repairs {
  const { text } = page;
  const pieces = listPieces(page, isOne);
  const places = pieces.flatMap(({ place }) => place ?? []);
  let end = 0;
  const moved = places.filter(({ startOffset, endOffset }) => {
    const isMoved = startOffset < end;
    end = Math.max(end, endOffset);
    return isMoved;
  });
  end = 0;
  const gaps = places
    .toSorted((a, b) => a.startOffset - b.startOffset)
    .map(({ startOffset, endOffset }) => {
      const gap = text.slice(end, startOffset);
      end = Math.max(end, endOffset);
      return gap;
    });
  return {
    added: pieces.flatMap(({ name, place }) => (place ? [] : [name])),
    // Browsers drop U+0000, and a line end at the beginning of <pre>.
    dropped: [...gaps, text.slice(end)].map((gap) => gap.replace(/\0/g, '').replace(/^\n$/, '')).filter(Boolean),
    moved: moved.map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset)),
  };
}

function formatRepairs({ added, dropped, moved }: Repairs): string[] {
  const format = (verb: string) => (part: string) => `a browser ${verb} ${part.slice(0, 60)}`;
  return [...added.map(format('adds')), ...dropped.map(format('drops')), ...moved.map(format('moves'))];
}

/** Tags without an end and ends without a tag: what is added and what is dropped do not make up for each other. */
function listUnbalanced({ added, dropped }: Repairs): string[] {
  const balance = new Map<string, number>();
  const count = (tags: string, value: number): void => {
    for (const [, slash, name = ''] of tags.matchAll(/<(\/?)([a-z][^\s/>]*)/gi))
      balance.set(name, (balance.get(name) ?? 0) + (slash ? value : -value));
  };
  added.forEach((tag) => count(tag, 1));
  dropped.forEach((tags) => count(tags, -1));
  return [...balance].flatMap(([name, ends]) => (ends === 0 ? [] : [`<${name}> and </${name}> are not equally many`]));
}

/** The pieces of the tree; an element that `isOne` counts as one, together with what stands in it but was written elsewhere. */
function listPieces({ text, document }: Page, isOne: (node: Node) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const starts = new Set<number | undefined>();
  for (const { node, isEnd } of walkNodes(document, isOne)) {
    const place = node.sourceCodeLocation;
    if (!isElement(node) || isOne(node)) {
      if (!isEnd) pieces.push({ name: node.nodeName, place }, ...listStrangers(node));
      continue;
    }
    const { startTag, endTag } = node.sourceCodeLocation ?? {};
    if (!isEnd) {
      // A copy that a browser makes of open emphasis or an open link names the tag of the first.
      pieces.push({ name: `<${node.tagName}>`, place: starts.has(startTag?.startOffset) ? undefined : startTag });
      starts.add(startTag?.startOffset);
    }
    if (isEnd && !endsItself(node, text)) pieces.push({ name: `</${node.tagName}>`, place: endTag });
  }
  return pieces;
}

/** A part of a slide with its own two tags. */
function isPartOfSlide(node: Node): boolean {
  const isPart = isElement(node) && node.parentNode?.nodeName === 'section';
  return isPart && Boolean(node.sourceCodeLocation?.startTag && node.sourceCodeLocation.endTag);
}

/** Whether an element needs no end tag: in drawings and formulas the slash says so. */
function endsItself(element: Element, text: string): boolean {
  if (readWorld(element) === 'html') return isVoid.test(element.tagName);
  const end = element.sourceCodeLocation?.startTag?.endOffset ?? 0;
  return text.slice(end - 2, end) === '/>';
}

function listStrangers(part: Node): Piece[] {
  const own = part.sourceCodeLocation;
  const inside = [...walkNodes(part)].flatMap(({ node, isEnd }) => (isEnd ? [] : [node]));
  return inside.flatMap((node) => {
    const place = node.sourceCodeLocation;
    const isStrange = place && own && (place.startOffset < own.startOffset || place.endOffset > own.endOffset);
    return isStrange ? [{ name: node.nodeName, place }] : [];
  });
}
