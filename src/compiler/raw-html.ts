// Raw HTML in slides: one allow-list, used twice. `checkRawHtml` says with line and column what is forbidden,
// `sanitise` removes it and closes what was left open, so that no slide can break the document.

import { Parser } from 'htmlparser2';
import sanitizeHtml from 'sanitize-html';
import type { Source } from './diagnostics.ts';

const textTags =
  'p div span br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp var em strong b i u s small mark sub sup abbr ' +
  'cite q dfn time data del ins bdi bdo ruby rt rp wbr a figure figcaption img picture source video audio track details summary ' +
  'table caption colgroup col thead tbody tfoot tr th td aside';
const drawingTags = 'svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker clipPath';
const drawingAttributes =
  'viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry d points width height transform fill stroke stroke-width ' +
  'stroke-linecap stroke-linejoin stroke-dasharray opacity font-size font-weight text-anchor dominant-baseline dx dy ' +
  'letter-spacing marker-end marker-start marker-mid markerWidth markerHeight refX refY orient clip-path focusable xmlns pathLength';
const textAttributes =
  'id class style lang dir title role hidden alt src srcset href width height colspan rowspan scope start value reversed type ' +
  'datetime controls loop muted poster preload label kind srclang open tabindex rel target name align cite';

const tags = new Set([...textTags.split(' '), ...drawingTags.split(' ')]);
const attributes = new Set([...textAttributes.split(' '), ...drawingAttributes.split(' ')]);
const addressAttributes = ['src', 'poster', 'srcset'];

/** Why a style declaration must not pass: it could load from elsewhere or run something. */
export function findUnsafeStyle(style: string): boolean {
  return /url\(\s*["']?\s*(?:[a-z][a-z0-9+.-]*:)?\/\/|url\(\s*["']?\s*(?!data:image\/)[a-z][a-z0-9+.-]*:|expression\(|@import|-moz-binding|\\/i.test(style);
}

/** Reports every tag and attribute of a piece of raw HTML that will be removed, with its place. */
export function checkRawHtml(source: Source, text: string, at: number): void {
  const parser = new Parser(
    {
      onopentag(name, found) {
        const place = at + parser.startIndex;
        if (!tags.has(name)) return reportForbidden(source, place, `<${name}>`);
        for (const [attribute, value] of Object.entries(found)) {
          const what = findForbidden(name, attribute, value);
          if (what) reportForbidden(source, findAttribute(text, attribute, parser.startIndex) + at, what);
        }
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true },
  );
  parser.end(text);
}

/** Removes what the allow-list does not name and closes open tags. */
export function sanitise(text: string): string {
  return sanitizeHtml(text, {
    allowedTags: [...tags],
    allowedAttributes: false,
    allowedSchemesByTag: { a: ['http', 'https', 'mailto', 'tel'] },
    allowedSchemesAppliedToAttributes: ['href', 'cite'],
    allowProtocolRelative: false,
    transformTags: { '*': (name, found) => ({ tagName: name, attribs: keepAllowed(name, found) }) },
    parser: { lowerCaseTags: false, lowerCaseAttributeNames: false },
  });
}

function keepAllowed(tag: string, found: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(found).filter(([name, value]) => findForbidden(tag, name, value) === undefined));
}

/** What is forbidden about an attribute, as words for the message, or undefined. */
function findForbidden(tag: string, name: string, value: string): string | undefined {
  const isNamed = attributes.has(name) || /^(?:data|aria)-[a-z0-9-]+$/.test(name);
  if (!isNamed) return `${name}=`;
  if (name === 'style' && findUnsafeStyle(value)) return `style="${value}"`;
  if (addressAttributes.includes(name) && /(?:^|[\s,])(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(value)) return `${name}="${value}"`;
  if (addressAttributes.includes(name) && /^\s*(?!data:image\/)[a-z][a-z0-9+.-]*:/i.test(value)) return `${name}="${value}"`;
  if (name === 'href' && tag !== 'a') return 'href=';
  // Control characters and blanks inside a scheme are ignored by browsers.
  const address = value.replace(/[\u0000-\u0020]+/g, '');
  if (name === 'href' && /^(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i.test(address)) return `href="${value}"`;
  return undefined;
}

function findAttribute(text: string, name: string, from: number): number {
  const at = text.indexOf(name, from);
  return at === -1 ? from : at;
}

function reportForbidden(source: Source, at: number, what: string): void {
  source.report(at, {
    level: 'warning',
    rule: 'forbidden-html',
    message: `${what} is not allowed in slides and is removed.`,
    fix: 'Use Markdown or a container; nothing in a slide may run scripts, embed pages or load from elsewhere.',
  });
}
