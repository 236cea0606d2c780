// Copies of what stands on slides, to be shown elsewhere in the same page.

interface CopyOptions {
  /** Selector of the parts that are left out. */
  readonly without?: string;
}

/** A copy of an element without ids, which must stay unique. */
export function copyElement<E extends Element>(element: E, options: CopyOptions = {}): E {
  const copy = clone(element, options);
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
  return copy;
}

/** The content of an element as such a copy. */
export function copyContent(element: Element, options?: CopyOptions): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...copyElement(element, options).childNodes);
  return fragment;
}

/** The text of an element, without blanks around it and without the parts that are left out. */
export function readElementText(element: Element, options: CopyOptions): string {
  const isWhole = !options.without || !element.querySelector(options.without);
  return (isWhole ? element : clone(element, options)).textContent.trim();
}

function clone<E extends Element>(element: E, { without }: CopyOptions): E {
  const copy = element.cloneNode(true) as E; // A clone is of the same kind.
  if (without) for (const part of copy.querySelectorAll(without)) part.remove();
  return copy;
}
