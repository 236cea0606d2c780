// What of a page a browser would run, or take for a style: found by a parser, so that odd case, attributes and
// drawings hide nothing.

import { Parser } from 'htmlparser2';

/** Code in a page, by its text or the address that it is loaded from. */
export interface PageCode {
  readonly kind: 'script' | 'style' | 'loaded' | 'handler';
  readonly text: string;
}

/** Attributes that a browser may follow, or load from. */
const addressAttributes = new Set('href src action formaction data poster background xlink:href'.split(' '));

/** Collects the scripts and styles of a page, what it loads as such, its event handlers and addresses that run. */
export function collectPageCode(page: string): PageCode[] {
  const found: PageCode[] = [];
  // The script or style that is open.
  let open: { kind: 'script' | 'style'; text: string } | undefined;
  const close = () => {
    if (open) found.push(open);
    open = undefined;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      close();
      found.push(...listRunning(attributes));
      if (name === 'link' && isCodeLink(attributes.rel)) found.push({ kind: 'loaded', text: attributes.href ?? '' });
      if (name === 'script' && attributes.src !== undefined) found.push({ kind: 'loaded', text: attributes.src });
      else if (name === 'style' || (name === 'script' && !isData(attributes.type))) open = { kind: name, text: '' };
    },
    ontext: (text) => open && (open.text += text),
    onclosetag: close,
  });
  parser.end(page);
  close();
  return found;
}

function listRunning(attributes: Readonly<Record<string, string>>): PageCode[] {
  return Object.entries(attributes)
    .filter(([name, value]) => /^on|^srcdoc$/i.test(name) || (addressAttributes.has(name) && isRunning(value)))
    .map(([name, value]) => ({ kind: 'handler', text: `${name}="${value}"` }));
}

/** Whether following an address runs it; browsers skip control characters and blanks in a scheme. */
function isRunning(address: string): boolean {
  return /^(?:javascript|vbscript|data:(?:text\/html|application\/xhtml\+xml|(?:text|application)\/xml))/i.test(
    address.replace(/[\u0000-\u0020]+/g, ''),
  );
}

function isCodeLink(relation = ''): boolean {
  return /\b(?:stylesheet|modulepreload|preload|prefetch|import)\b/i.test(relation);
}

/** A script of this type is data, which no browser runs. */
function isData(type = ''): boolean {
  return type === 'application/ld+json';
}
