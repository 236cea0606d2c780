// The page's own security policy: nothing from another host, inline code only by its hash. It names what we have
// written ourselves; were there other code in the page, the build would end.

import { createHash } from 'node:crypto';
import { showPlainly } from '../../findings.ts';
import { collectPageCode, type PageCode } from './page-code.ts';

/** Puts the policy as <meta> at the mark `<!--csp-->`; throws when the page holds code that is not among `own`. */
export function addContentSecurityPolicy(page: string, own: readonly PageCode[]): string {
  const known = new Set(own.map(({ kind, text }) => `${kind} ${text}`));
  for (const code of collectPageCode(page)) if (!known.has(`${code.kind} ${code.text}`)) throw toError(code);
  const texts = (kind: PageCode['kind']) => own.filter((code) => code.kind === kind).map(({ text }) => text);
  // A page that loads no code is the single file: it has pictures, fonts and films inside as well.
  const isSingle = texts('loaded').length === 0;
  const beside = isSingle ? '' : "'self' ";
  const policy = [
    `default-src ${isSingle ? "'none'" : "'self'"}`,
    `script-src ${beside}${hashAll(texts('script'))}`,
    `style-src ${beside}${hashAll(texts('style'))}`,
    "style-src-attr 'unsafe-inline'",
    `img-src ${beside}data:`,
    // The preview in the dialog for sharing is the page itself.
    ...(isSingle ? ['font-src data:', 'media-src data:', "frame-src 'self'"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].map((directive) => directive.trimEnd());
  return page.replace('<!--csp-->', `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`);
}

function hashAll(texts: readonly string[]): string {
  const hashes = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)].join(' ');
}

function toError({ kind, text }: PageCode): Error {
  const names = { script: 'a script', style: 'a style', loaded: 'code from', handler: 'an attribute that runs' };
  const start = text.length > 80 ? `${text.slice(0, 80)} …` : text;
  return new Error(
    `The page holds ${names[kind]} that the compiler has not written, and is not built: ${showPlainly(start.replace(/\s+/g, ' '))}`,
  );
}
