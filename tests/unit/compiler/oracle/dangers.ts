// What could run, load from elsewhere or lead a visitor astray: every element that is not named here is a danger.

import { findAttribute, formatTag, isElement, listChildren, type Element, type Page } from './read-page.ts';

// In a world that is not theirs, HTML, drawing or formula, all of these do nothing.
const known = new Set(
  `html head title body main section nav footer aside div span p a h1 h2 h3 h4 h5 h6 br hr wbr
  ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td blockquote pre figure figcaption details summary
  b i u s em strong small mark sub sup abbr cite q dfn time data del ins bdi bdo ruby rt rp code kbd samp var
  img picture source video audio track button fieldset legend label input output quiz-question vram-calculator
  svg g path rect circle ellipse line polyline polygon text tspan desc defs marker clipPath clippath
  linearGradient radialGradient stop mask use symbol pattern textPath switch
  math semantics annotation mrow mi mo mn ms mtext mspace mstyle mpadded mphantom menclose merror mfrac msqrt
  mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd`.split(/\s+/),
);
const forbiddenAttributes =
  /^(?:on.*|srcdoc|srcset|action|formaction|ping|http-equiv|autofocus|is|slot|manifest|background|data|data-src|data-srcset|data-markdown|data-preview-.*|data-background-(?:iframe|video))$/i;
const isStyle = /^(?:style|fill|stroke|filter|mask|cursor|clip-path|marker-.*)$/;

/** Elements and attributes that no slide may have. */
export function listDangers({ nodes, elements }: Page): string[] {
  return [
    ...elements.filter((element) => !isHarmless(element)).map((element) => `danger: ${formatTag(element)}`),
    ...nodes.filter(({ nodeName }) => nodeName === '#comment').map(() => 'danger: a comment'),
  ];
}

function isHarmless(element: Element): boolean {
  if (element.tagName === 'script') return isDescription(element) || isPause(element);
  if (element.tagName === 'template') return isForSpeaker(element);
  return known.has(element.tagName) && element.attrs.every((attribute) => isHarmlessAttribute(element, attribute));
}

/** In the notes stand templates of ours, with what only the speaker sees. */
function isForSpeaker(element: Element): boolean {
  if (formatTag(element) === '<template class="cues">') return true;
  const [first] = listChildren(element);
  return (
    element.attrs.length === 0 &&
    first !== undefined &&
    isElement(first) &&
    findAttribute(first, 'data-note') === 'stage'
  );
}

/** Between slides a script without a word lets the browser draw what it has parsed. */
export function isPause(element: Element): boolean {
  const { parentNode: parent } = element;
  const isBetween =
    parent !== null && isElement(parent) && /^slides(?: parked)?$/.test(findAttribute(parent, 'class') ?? '');
  return formatTag(element) === '<script>' && listChildren(element).length === 0 && isBetween;
}

/** The page's description of itself is the one other script, and text that never runs. */
function isDescription(element: Element): boolean {
  const text = listChildren(element)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
  return (
    element.parentNode?.nodeName === 'body' &&
    formatTag(element) === '<script type="application/ld+json">' &&
    typeof JSON.parse(text) === 'object'
  );
}

function isHarmlessAttribute(element: Element, { name, prefix, value }: Element['attrs'][number]): boolean {
  if (prefix) return name === 'xmlns';
  if (forbiddenAttributes.test(name)) return false;
  if (name === 'name') return element.tagName === 'input';
  const address = value.replace(/[\u0000-\u0020]+/g, '');
  if (name === 'href')
    return element.tagName === 'a' ? isLink(address) : isReference(element) && address.startsWith('#');
  if (name === 'target' || name === 'rel') return isOpening(element);
  if (name === 'src' || name === 'poster') return isOwnFile(address);
  if (isStyle.test(name)) return isOwnStyle(value);
  return true;
}

/** Whether an element of a drawing repeats another of the same page. */
function isReference({ tagName }: Element): boolean {
  return /^(?:use|textPath|pattern|linearGradient|radialGradient)$/.test(tagName);
}

/** Whether a link opens beside the deck, which stays out of reach for the page there. */
function isOpening(element: Element): boolean {
  const [target, rel] = ['target', 'rel'].map((name) => findAttribute(element, name));
  return target === undefined
    ? rel === 'license' || rel === 'privacy-policy'
    : target === '_blank' && rel === 'noopener';
}

function isLink(address: string): boolean {
  return /^(?:https?:|mailto:|tel:|(?![a-z][a-z0-9+.-]*:))/i.test(address);
}

function isOwnFile(address: string): boolean {
  return /^data:image\//i.test(address) || !/^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(address);
}

/** Without escapes, which could spell anything, and without functions that load. */
function isOwnStyle(style: string): boolean {
  if (/(?:^|[;\s])position\s*:(?!\s*(?:static|relative|absolute))/i.test(style)) return false;
  if (/[\\@]|expression\(|(?:image|src|cross-fade|image-set)\(/i.test(style)) return false;
  return [...style.matchAll(/url\(([^)]*)/gi)].every(([, address = '']) =>
    isOwnFile(address.replace(/[\u0000-\u0020"']+/g, '')),
  );
}
