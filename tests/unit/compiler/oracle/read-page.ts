// The page as a browser reads it: parse5 is the algorithm of the HTML standard, with the repairs that it prescribes.

import { html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Anything that stands in the tree. */
export type Node = Tree.Node;

/** An element of the tree. */
export type Element = Tree.Element;

/** A page as it was read. */
export interface Page {
  /** Text of the whole document, to which all places refer. */
  readonly text: string;
  readonly document: Tree.Document;
  /** Everything in the tree, in its order. */
  readonly nodes: readonly Node[];
  readonly elements: readonly Element[];
  /** Mistakes in tags, attributes and characters by the names that the standard gives them, each with its surroundings. */
  readonly errors: readonly string[];
}

/** Reads a body as the body of a document. */
export function readPage(body: string): Page {
  return readDocument(`<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`);
}

/** Reads a whole document. */
export function readDocument(text: string): Page {
  const errors: string[] = [];
  const document = parse(text, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) =>
      errors.push(`${code}: ${text.slice(Math.max(0, startOffset - 30), startOffset + 30)}`),
  });
  const nodes = [...walkNodes(document)].flatMap(({ node, isEnd }) => (isEnd ? [] : [node]));
  return { text, document, nodes, elements: nodes.filter(isElement), errors };
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** What stands in a node; in a template that is its content. */
export function listChildren(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** Every node below this one as it begins and as it ends. Without recursion: nesting may be deeper than the stack. */
export function* walkNodes(root: Node, isSkipped?: (node: Node) => boolean): Generator<{ node: Node; isEnd: boolean }> {
  const steps = [{ node: root, isEnd: true }];
  const open = (node: Node): void => {
    for (const child of listChildren(node).toReversed()) steps.push({ node: child, isEnd: false });
  };
  open(root);
  for (let step = steps.pop(); step && step.node !== root; step = steps.pop()) {
    yield step;
    if (step.isEnd || isSkipped?.(step.node)) continue;
    steps.push({ node: step.node, isEnd: true });
    open(step.node);
  }
}

/** "html", "svg" or "math": whose rules hold for an element. */
export function readWorld({ namespaceURI }: Element): 'html' | 'svg' | 'math' {
  if (namespaceURI === html.NS.HTML) return 'html';
  return namespaceURI === html.NS.SVG ? 'svg' : 'math';
}

/** The attribute of an element, undefined where it has none. */
export function findAttribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name, prefix }) => name === wanted && !prefix)?.value;
}

/** The element as an author would find it: "<p class="x">". */
export function formatTag({ tagName, attrs }: Element): string {
  return `<${[tagName, ...attrs.map(({ prefix, name, value }) => `${prefix ? `${prefix}:` : ''}${name}="${value}"`)].join(' ')}>`;
}
