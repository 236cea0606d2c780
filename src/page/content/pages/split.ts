// Cuts the content of a slide in two at a place; what is cut through goes on as what it was.
import type { Break } from './find-break.ts';

/** What marks the rest of something that was cut through. */
const continued = 'continued';

/** Takes everything behind a place out of `body`: the rest, in a body of its own. */
export function splitBody(body: HTMLElement, { node, offset }: Break): HTMLElement {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(body, body.childNodes.length);
  const parts = listAncestors(node, body);
  const rest = body.cloneNode(false) as HTMLElement; // A clone is of the same kind.
  rest.append(range.extractContents());
  let copy: Element = rest;
  for (const part of parts) {
    const [first] = copy.children;
    if (!first) break;
    copy = first;
    continueAs(copy, part);
  }
  return rest;
}

/** Writes the number of each item down, so that lists may be cut anywhere. */
export function numberItems(body: Element): void {
  for (const list of body.querySelectorAll('ol')) {
    const items = [...list.children].filter((item): item is HTMLLIElement => item instanceof HTMLLIElement);
    let number = list.hasAttribute('start') ? list.start : list.reversed ? items.length : 1;
    for (const item of items) {
      if (item.hasAttribute('value')) number = item.value;
      else item.value = number;
      number += list.reversed ? -1 : 1;
    }
  }
}

/** The elements around a node, from the outside in, within `body`. */
function listAncestors(node: Node, body: Element): Element[] {
  const found: Element[] = [];
  let part = node instanceof Element ? node : node.parentElement;
  for (; part && part !== body; part = part.parentElement) found.unshift(part);
  return found;
}

function continueAs(copy: Element, part: Element): void {
  copy.removeAttribute('id');
  if (part.matches('li, p')) copy.classList.add(continued);
  if (!part.matches('table')) return;
  const heads = [...part.children].filter((child) => child.matches('colgroup, thead'));
  for (const head of heads.toReversed()) {
    const again = head.cloneNode(true) as Element; // A clone is of the same kind.
    for (const named of again.querySelectorAll('[id]')) named.removeAttribute('id');
    copy.prepend(again);
  }
}
