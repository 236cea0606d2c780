// What of an author's HTML may reach the page: tags, attributes and the values of both. Nothing here may run
// a script, embed a page or load from another host.

const textTags =
  'p div span br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp var em strong b i u s small mark sub sup abbr ' +
  'cite q dfn time data del ins bdi bdo ruby rt rp wbr a figure figcaption img picture source video audio track details summary ' +
  'table caption colgroup col thead tbody tfoot tr th td aside';
const drawingTags = 'svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker clipPath';
const drawingAttributes =
  'viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry d points width height transform fill stroke stroke-width ' +
  'stroke-linecap stroke-linejoin stroke-dasharray opacity font-size font-weight text-anchor dominant-baseline dx dy ' +
  'letter-spacing marker-end marker-start marker-mid markerWidth markerHeight refX refY orient clip-path focusable xmlns pathLength';
// No "name": document.x would then be this element, whatever x is.
const textAttributes =
  'id class style lang dir title role hidden alt src href width height colspan rowspan scope start value reversed type ' +
  'datetime controls loop muted poster preload label kind srclang open tabindex rel target align translate loading';

/** Tags that pass. */
export const allowedTags: readonly string[] = [...textTags.split(' '), ...drawingTags.split(' ')];
const tags = new Set(allowedTags);
const drawing = new Set(drawingAttributes.split(' '));
const attributes = new Set([...textAttributes.split(' '), ...drawing]);

/** Attributes whose value the browser loads at once. */
export const loadedAttributes: readonly string[] = ['src', 'poster'];

/** Attributes that Reveal would load, or take for an order to remove the slide. */
const revealOrders = /^data-(?:src|srcset|markdown|background-(?:video|iframe)|preview-(?:link|image|video))$/;

/** A name in lower case, but for those of drawings that need their capitals. */
export function normaliseName(name: string): string {
  return tags.has(name) || attributes.has(name) ? name : name.toLowerCase();
}

/** What is forbidden about a tag, in words for the message, or undefined. */
export function findForbiddenTag(name: string): string | undefined {
  return tags.has(name) ? undefined : `<${name}>`;
}

/** What is forbidden about an attribute of raw HTML, in words for the message, or undefined. */
export function findForbiddenAttribute(name: string, value: string): string | undefined {
  const isOrder = name.startsWith('data-background') || isOrderForReveal(name, value);
  const isNamed = attributes.has(name) || (/^(?:data|aria)-[a-z0-9-]+$/.test(name) && !isOrder);
  if (!isNamed) return `${name}=`;
  const isStyle = name === 'style' || drawing.has(name);
  return isStyle && isUnsafeStyle(value) ? `${name}="${value}"` : undefined;
}

/** Whether Reveal would load something or remove a slide because of an attribute. */
export function isOrderForReveal(name: string, value: string): boolean {
  return revealOrders.test(name) || (name === 'data-visibility' && value === 'hidden');
}

/** Whether a style could load something from elsewhere or run something. */
export function isUnsafeStyle(style: string): boolean {
  // Escapes could spell anything; the other functions load without the word url.
  if (/[\\@]|expression\(|-moz-binding|behavior\s*:|\b(?:image|src|cross-fade)\(|image-set\(/i.test(style)) return true;
  // What stands in url(…), without quotes and the characters that browsers skip.
  const addresses = [...style.matchAll(/url\(([^)]*)/gi)].map((match) =>
    (match[1] ?? '').replace(/[\u0000-\u0020"']+/g, ''),
  );
  return addresses.some((address) => !/^data:image\//i.test(address) && /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address));
}
