// Builds elements of the page, for what needs no component.
import { classes } from '../../shared/markup.ts';

/** What an element can be given: its properties, and the attributes that are none; undefined leaves one out. */
type Properties<E> = Partial<E> & Readonly<Record<`aria-${string}` | `data-${string}`, string | undefined>>;

/** Creates an element with properties and children; where a child may be missing, nothing stands in its place. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string | null | undefined)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) Reflect.set(element, key, value);
    else if (typeof value === 'string') element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Gives screen readers a place to listen at; the returned function says something there. */
export function createAnnounce(root: HTMLElement): (text: string) => void {
  const status = createElement('div', { className: classes.hidden, role: 'status' });
  root.append(status);
  return (text) => {
    status.textContent = text;
  };
}
