// What of an author's HTML may reach the page: tags, attributes and the values of both. Nothing here may run
// a script, embed a page, load from another host or cover the deck.

import { findStyleFault } from '../attributes/styles.ts';

const textTags =
  'p div span br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp var em strong b i u s small mark sub sup abbr ' +
  'cite q dfn time data del ins bdi bdo ruby rt rp wbr a figure figcaption img picture source video audio track details summary ' +
  'table caption colgroup col thead tbody tfoot tr th td aside svg';
const drawingTags =
  'svg g a path rect circle ellipse line polyline polygon text tspan title desc defs marker clipPath mask ' +
  'linearGradient radialGradient stop switch';
/** Of tables and lists: what stands in what. Elsewhere a browser would move it, or end with it what it stands in. */
const rows = 'table thead tbody tfoot';
const parents: Readonly<Record<string, string>> = {
  li: 'ul ol',
  dt: 'dl',
  dd: 'dl',
  caption: 'table',
  colgroup: 'table',
  col: 'table colgroup',
  thead: 'table',
  tbody: 'table',
  tfoot: 'table',
  tr: rows,
  td: 'tr',
  th: 'tr',
};
const tableFrames = new Set([...rows.split(' '), 'tr', 'colgroup']);

const drawingAttributes =
  'viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry d points width height transform fill stroke stroke-width ' +
  'stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-opacity fill-opacity fill-rule ' +
  'clip-rule opacity color display visibility overflow vector-effect paint-order shape-rendering text-rendering font-size ' +
  'font-weight font-style font-family font-variant text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift ' +
  'dx dy rotate textLength lengthAdjust letter-spacing word-spacing writing-mode marker-end marker-start marker-mid markerWidth ' +
  'markerHeight markerUnits refX refY orient clip-path clipPathUnits mask mask-type maskUnits maskContentUnits gradientUnits ' +
  'gradientTransform spreadMethod fx fy fr offset stop-color stop-opacity focusable pathLength patternUnits ' +
  'patternContentUnits patternTransform startOffset systemLanguage direction unicode-bidi white-space pointer-events ' +
  'isolation mix-blend-mode transform-origin color-interpolation color-rendering image-rendering font-stretch';
// No "name": document.x would then be this element, whatever x is.
const textAttributes =
  'id class style lang dir title role hidden alt src width height colspan rowspan scope start value reversed type ' +
  'datetime controls loop muted poster preload label kind srclang open tabindex align translate loading decoding ' +
  'playsinline default';
const meaningless =
  /^(?:xmlns(?::.*)?|xml:space|version|baseprofile|enable-background|requiredfeatures|contents(?:cript|tyle)type|zoomandpan)$/i;

/** Parts of a page, which in a slide are parts of the slide. */
const pageParts = 'section article header footer main nav address hgroup search';

const inText = new Map([
  ...indexNames(textTags),
  ...pageParts.split(' ').map((name) => [name, 'div'] as const),
  ['label', 'span'],
]);
const inDrawing = indexNames(drawingTags);
const drawing = indexNames(drawingAttributes);
const attributes = new Map([...indexNames(textAttributes), ...drawing]);

/** Attributes whose value the browser loads at once. */
export const loadedAttributes: readonly string[] = ['src', 'poster'];

/** The name as the page writes it of a tag that may stand inside the open ones; undefined for any other. */
export function findAllowedTag(name: string, open: readonly string[]): string | undefined {
  if (!open.includes('svg')) return fitsParent(name.toLowerCase(), open) ? inText.get(name.toLowerCase()) : undefined;
  // Inside, a browser reads HTML again, or nothing but text.
  return open.at(-1) === 'title' || open.at(-1) === 'desc' ? undefined : inDrawing.get(name.toLowerCase());
}

/** Whether only whole parts of tables stand in an element, and text does not. */
export function isTableFrame(name: string | undefined): name is string {
  return name !== undefined && tableFrames.has(name);
}

function fitsParent(name: string, open: readonly string[]): boolean {
  const wanted = findParents(name);
  const parent = open.at(wanted.includes('dl') && open.at(-1) === 'div' ? -2 : -1) ?? '';
  return wanted.length > 0 ? wanted.includes(parent) : !isTableFrame(parent);
}

/** What a part of a table or a list stands in; nothing for any other tag. */
export function findParents(name: string): readonly string[] {
  return Object.hasOwn(parents, name) ? (parents[name]?.split(' ') ?? []) : [];
}

/** The name of an attribute as the page writes it, in lower case but for those of drawings that need their capitals. */
export function normaliseAttribute(name: string): string {
  const lower = name.toLowerCase();
  return attributes.get(lower) ?? lower;
}

/** Whether an attribute of an SVG means nothing inside a page, so that nothing is lost without it. */
export function isMeaningless(name: string): boolean {
  return meaningless.test(name);
}

/** Whether an attribute of raw HTML may stand in the page, whatever it says. */
export function isAllowedAttribute(name: string): boolean {
  return attributes.has(name.toLowerCase()) || /^(?:data|aria)-[a-z0-9-]+$/.test(name);
}

/** What is forbidden about an attribute, in words for the message, or undefined. */
export function findForbiddenAttribute(name: string, value: string): string | undefined {
  if (!isAllowedAttribute(name)) return `${name}=`;
  return isForbiddenValue(name, value) ? `${name}="${value}"` : undefined;
}

/** Whether what an attribute says may load something or cover the deck. */
export function isForbiddenValue(name: string, value: string): boolean {
  return (name === 'style' || drawing.has(name.toLowerCase())) && findStyleFault(value) !== undefined;
}

function indexNames(names: string): ReadonlyMap<string, string> {
  return new Map(names.split(' ').map((name) => [name.toLowerCase(), name]));
}
