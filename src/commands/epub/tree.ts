// Reading and changing the tree of a page, as parse5 gives it.

import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Whether a node is an element. */
export function isElement(node: Tree.Node): node is Tree.Element {
  return defaultTreeAdapter.isElementNode(node);
}

/** The elements below a node that pass a test, in the order of the page. */
export function findElements(root: Tree.ParentNode, test: (element: Tree.Element) => boolean): Tree.Element[] {
  return root.childNodes
    .filter(isElement)
    .flatMap((child) => [...(test(child) ? [child] : []), ...findElements(child, test)]);
}

/** The value of an attribute. */
export function getAttribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Sets an attribute, or removes it when undefined. */
export function setAttribute(element: Tree.Element, name: string, value: string | undefined): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
  if (value !== undefined) element.attrs.push({ name, value });
}

/** Whether an element has a class. */
export function hasClass(element: Tree.Element, name: string): boolean {
  return (getAttribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** All ids in an element, its own first. */
export function listIds(element: Tree.Element): string[] {
  return [element, ...findElements(element, () => true)].flatMap((each) => getAttribute(each, 'id') ?? []);
}

/** The text in a node. */
export function readText(node: Tree.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}

/** Puts other nodes in the place of one. */
export function replaceNode(node: Tree.ChildNode, others: readonly Tree.ChildNode[]): void {
  const { parentNode: parent } = node;
  if (!parent) return;
  for (const other of others) {
    defaultTreeAdapter.detachNode(other);
    defaultTreeAdapter.insertBefore(parent, other, node);
  }
  defaultTreeAdapter.detachNode(node);
}

/** A text node. */
export function createText(value: string): Tree.TextNode {
  return defaultTreeAdapter.createTextNode(value);
}
