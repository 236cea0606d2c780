// A slide as it stands in the book: without buttons and what else needs a script, fields as the values in them, links
// within the book by its own documents.

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { decodePercent } from '../../shared/decode.ts';
import { classes, data, footnoteRole } from '../../shared/markup.ts';
import { joinFootnotes } from './footnotes.ts';
import {
  createText,
  findElements,
  getAttribute,
  hasClass,
  isElement,
  listIds,
  readText,
  replaceNode,
  setAttribute,
} from './tree.ts';

/** Where a slide stands in the book. */
interface BookPlace {
  /** Its own document, and the document of every id. */
  readonly file: string;
  readonly files: ReadonlyMap<string, string>;
  /** Grows: by the path of a picture its name in the book. */
  readonly pictures: Map<string, string>;
  /** Public address of the deck, may be empty. */
  readonly base: string;
  /** What links say that would open a window. */
  readonly newWindow: string;
}

const screenTags = new Set(['template', 'style', 'script', 'button', 'video', 'audio']);
const screenClasses = [
  classes.place,
  classes.cuts,
  classes.readingOffer,
  classes.wholeList,
  classes.links,
  'quiz-bar',
  classes.widgetBrief,
  classes.widgetTools,
];
// What a form is in a book: its parts as text.
const bookTags = new Map([
  ['form', 'div'],
  ['fieldset', 'div'],
  ['legend', 'p'],
  ['label', 'span'],
  ['output', 'span'],
]);
const referring = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for'];
const unknown =
  /^(?:data-(?!accent$|label$)|on)|^(?:aria-live|style|loading|decoding|download|target|rel|tabindex|popover|autocomplete|disabled)$/;

/** Takes from a section of the page what only a screen has. */
export function dropScreenParts(section: Tree.Element, base: string): void {
  for (const element of findElements(section, isForScreen)) replaceNode(element, []);
  if (base) return;
  // What tells of files beside the page, which a book has not.
  for (const text of findElements(section, (element) => element.tagName === 'p' && offersFiles(element)))
    replaceNode(text, []);
}

/** Changes a section of the page into one of the book. */
export function tidySection(section: Tree.Element, place: BookPlace): void {
  joinFootnotes(section);
  for (const choice of findElements(section, isOtherChoice)) replaceNode(choice, []);
  for (const field of findElements(section, isField)) replaceNode(field, readField(field));
  for (const element of [section, ...findElements(section, () => true)]) {
    if (element.tagName === 'a') settleLink(element, place);
    if (element.tagName === 'img') settlePicture(element, place);
    // In every language; styles of a book may not say it.
    if (/^(?:pre|code)$/.test(element.tagName)) setAttribute(element, 'dir', 'ltr');
    rename(element);
  }
  dropDeadReferences(section);
}

/** Attributes that name the id of something that the book leaves out. */
function dropDeadReferences(section: Tree.Element): void {
  const ids = new Set(listIds(section));
  for (const element of [section, ...findElements(section, () => true)]) {
    for (const name of referring) {
      const named = getAttribute(element, name)?.split(/\s+/) ?? [];
      if (named.some((id) => !ids.has(id))) setAttribute(element, name, undefined);
    }
  }
}

function isForScreen(element: Tree.Element): boolean {
  return (
    screenTags.has(element.tagName) ||
    screenClasses.some((name) => hasClass(element, name)) ||
    getAttribute(element, data.qrCode) !== undefined ||
    getAttribute(element, 'hidden') !== undefined
  );
}

function offersFiles(text: Tree.Element): boolean {
  const links = findElements(text, ({ tagName }) => tagName === 'a');
  return links.some((link) => /^linkliste\.\w+$/.test(getAttribute(link, 'href') ?? ''));
}

function isField({ tagName }: Tree.Element): boolean {
  return tagName === 'input' || tagName === 'select' || tagName === 'textarea';
}

/** Of a calculator's choices each that is not made; a quiz shows all of its answers. */
function isOtherChoice(element: Tree.Element): boolean {
  const group = element.parentNode;
  if (element.tagName !== 'label' || !group || !isElement(group)) return false;
  if (getAttribute(group, 'role') !== 'radiogroup') return false;
  return findElements(element, (field) => getAttribute(field, 'checked') !== undefined).length === 0;
}

/** A field as text: what is chosen or entered in it. */
function readField(field: Tree.Element): Tree.ChildNode[] {
  if (field.tagName === 'select') {
    const options = findElements(field, ({ tagName }) => tagName === 'option');
    const chosen = options.find((option) => getAttribute(option, 'selected') !== undefined) ?? options[0];
    return chosen ? [createText(readText(chosen))] : [];
  }
  const type = getAttribute(field, 'type');
  if (type === 'radio' || type === 'checkbox') return [];
  return [createText(getAttribute(field, 'value') ?? '')];
}

function settleLink(link: Tree.Element, { file, files, base, newWindow }: BookPlace): void {
  const address = getAttribute(link, 'href') ?? '';
  if (getAttribute(link, 'title') === newWindow) setAttribute(link, 'title', undefined);
  if (/^(?:https?|mailto|tel):/.test(address)) return;
  const id = address.startsWith('#') ? decodePercent(address.slice(1)) : undefined;
  const target = id === undefined ? undefined : files.get(id);
  if (target !== undefined) setAttribute(link, 'href', (target === file ? '' : target) + address);
  else if (id === undefined && base) setAttribute(link, 'href', new URL(address, base).href);
  else replaceNode(link, [...link.childNodes]);
}

/** Names in the book are plain; of a picture that not every e-reader can show its description stays. */
function settlePicture(picture: Tree.Element, { pictures }: BookPlace): void {
  const source = getAttribute(picture, 'src') ?? '';
  if (source.startsWith('data:')) return;
  const path = decodePercent(source.replace(/^\.\//, ''));
  const [, type] = /\.(gif|jpe?g|png|svg|webp)$/i.exec(path) ?? [];
  if (type === undefined) {
    replaceNode(picture, [createText(getAttribute(picture, 'alt') ?? '')]);
    return;
  }
  const name = pictures.get(path) ?? `pictures/${pictures.size + 1}.${type.toLowerCase()}`;
  pictures.set(path, name);
  setAttribute(picture, 'src', name);
}

function rename(element: Tree.Element): void {
  const role = getAttribute(element, 'role');
  element.attrs = element.attrs.filter(({ name }) => !unknown.test(name));
  const language = getAttribute(element, 'lang');
  if (language !== undefined) setAttribute(element, 'xml:lang', language);
  if (role === footnoteRole) setAttribute(element, 'epub:type', 'noteref');
  // Its choices are no longer there to be chosen.
  if (role === 'radiogroup') setAttribute(element, 'role', 'group');
  if (hasClass(element, classes.footnotes)) setAttribute(element, 'epub:type', 'footnotes');
  const tag =
    element.tagName.includes('-') && !element.tagName.startsWith('annotation') ? 'div' : bookTags.get(element.tagName);
  if (tag) {
    element.tagName = tag;
    element.nodeName = tag;
    setAttribute(element, 'for', undefined);
  }
}
