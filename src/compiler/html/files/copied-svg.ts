// SVG files that are copied beside the page, as pictures or behind a link. Opened by itself such a file is a document
// of the deck's own host, without the page's policy: it must not run, load or embed anything.

import { Parser } from 'htmlparser2';
import type { Source } from '../../findings.ts';
import { findUnknownPrefix, findXmlFault } from './xml.ts';
import { mostOpen } from '../raw/writer.ts';

const forbiddenTags = new Set(
  'script handler listener foreignobject iframe object embed audio video html body head link meta base form'.split(' '),
);
const animations = new Set(['set', 'animate', 'animatemotion', 'animatetransform', 'animatecolor', 'discard']);
const pictures = new Set(['image', 'feimage']);
const addresses = new Set(['href', 'src', 'data', 'action', 'formaction', 'srcset']);
const isPart = /^\s*(?:#|$)/;
/** A picture in the file itself runs nothing; parts of one that another element takes out could. */
const isPicture = /^\s*(?:#|data:image\/|$)/i;
const isLink = /^\s*(?:#|https?:|mailto:)/i;

/** Whether an SVG may be copied and will be seen; everything in it that must not be is a finding at its line. */
export function checkCopiedSvg(source: Source): boolean {
  const other = findOtherType(source.text);
  if (other) return reportBroken(source, 0, other);
  if (!isHarmlessSvg(source)) return false;
  const fault = findXmlFault(source.text);
  if (fault) return reportBroken(source, fault.at, fault);
  const prefix = findUnknownPrefix(source.text);
  const declared = (name: string, namespace: string) => `it does not say ${name}="${namespace}"`;
  if (prefix) return reportBroken(source, 0, { what: declared(`xmlns:${prefix}`, prefix === 'xlink' ? xlink : '…') });
  return isSvg.test(source.text) || reportBroken(source, 0, { what: declared('xmlns', 'http://www.w3.org/2000/svg') });
}

const xlink = 'http://www.w3.org/1999/xlink';
const isSvg = /\sxmlns(?::[\w.-]+)?\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/;

/** What files of other types begin with. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^\uFFFDPNG/, 'png'],
  [/^\uFFFD{3,4}[^]{0,12}(?:JFIF|Exif)/, 'jpg'],
  [/^GIF8/, 'gif'],
  [/^RIFF[^]{4,8}WEBP/, 'webp'],
  [/^%PDF/, 'pdf'],
];

function findOtherType(text: string): BrokenFile | undefined {
  if (text.trim() === '') return { what: 'it is empty' };
  const ending = beginnings.find(([beginning]) => beginning.test(text))?.[1];
  if (ending === undefined) return undefined;
  return { what: `it is no SVG but a file of the type ${ending}`, fix: `Give it the ending .${ending}.` };
}

function isHarmlessSvg(source: Source): boolean {
  let isHarmless = true;
  const report = (at: number, what: string) => {
    isHarmless = false;
    reportUnsafe(source, at, what);
  };
  const open: string[] = [];
  let isRooted = false;
  let css = '';
  const parser = new Parser(
    {
      onopentagname(name) {
        const tag = readLocalName(name);
        if (!isRooted && tag !== 'svg') report(parser.startIndex, `<${name}> at its beginning, which is no SVG,`);
        else if (forbiddenTags.has(tag)) report(parser.startIndex, `<${name}>`);
        isRooted = true;
        open.push(tag);
        if (open.length < mostOpen) return;
        report(parser.startIndex, `The ${mostOpen}th tag inside another`);
        parser.pause();
      },
      onattribute(name, value) {
        if (isUnsafeAttribute(open.at(-1) ?? '', name, value)) report(parser.startIndex, `${name}="${value}"`);
      },
      onclosetag() {
        if (open.pop() !== 'style' || !isUnsafeCss(css)) return;
        report(parser.startIndex, '<style> that loads something');
        css = '';
      },
      // A comment or another tag between two pieces does not part them for a browser.
      ontext(text) {
        if (open.includes('style')) css += text;
      },
      onprocessinginstruction(name, value) {
        if (isUnsafeInstruction(name, value)) report(parser.startIndex, `<${name}> with anything but its usual words`);
      },
    },
    { xmlMode: true },
  );
  parser.end(source.text);
  // Another encoding would say something else to a browser than is read here.
  const odd = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD]/.exec(source.text);
  if (odd) report(odd.index, 'Text that is not UTF-8');
  return isHarmless;
}

function readLocalName(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase();
}

function isUnsafeAttribute(tag: string, name: string, value: string): boolean {
  const local = readLocalName(name);
  if (local.startsWith('on')) return true;
  if (/^xmlns(?::|$)/i.test(name)) return /xhtml/i.test(value);
  if (addresses.has(local)) return !(tag === 'a' ? isLink : pictures.has(tag) ? isPicture : isPart).test(value);
  // An animation could set what a link is not allowed to say.
  if (animations.has(tag) && local === 'attributename') return /^(?:.*:)?(?:href|src|on.*)$/i.test(value.trim());
  return isUnsafeCss(value);
}

function isUnsafeCss(text: string): boolean {
  if (/@import|\bimage-set\(|expression\(/i.test(text)) return true;
  if (!/url|\\/i.test(text)) return false;
  const urls = [...text.matchAll(/url\(\s*["']?([^)]{0,40})/gi)];
  return text.includes('\\') || urls.some(([, address = '']) => !/^\s*(?:#|data:)/i.test(address));
}

function isUnsafeInstruction(name: string, value: string): boolean {
  if (name === '!DOCTYPE') return value.includes('[');
  if (name !== '?xml') return true;
  const encoding = /encoding\s*=\s*["']([^"']*)/.exec(value)?.[1] ?? 'utf-8';
  // In these a tag is the same bytes as in UTF-8.
  return !/^(?:utf-?8|us-ascii|iso-8859-\d{1,2}|windows-125\d)$/i.test(encoding);
}

interface BrokenFile {
  readonly what: string;
  readonly fix?: string;
}

function reportBroken(
  source: Source,
  at: number,
  { what, fix = 'Save it once more as SVG, or mend this place.' }: BrokenFile,
): false {
  source.error(at, { rule: 'broken-file', message: `Browsers show nothing of this file: ${what}.`, fix });
  return false;
}

function reportUnsafe(source: Source, at: number, what: string): void {
  source.error(at, {
    rule: 'unsafe-file',
    message: `${what} must not be in an SVG that is copied beside the page.`,
    fix: 'Save it as plain SVG without scripts, embedded pages and addresses, or as PNG.',
  });
}
