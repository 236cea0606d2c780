// The page's own security policy: nothing from another host, inline code only by its hash.

import { createHash } from 'node:crypto';

/** Puts the policy as <meta> at the mark `<!--csp-->`, with the hashes of all inline scripts and styles. */
export function addContentSecurityPolicy(page: string): string {
  const scripts = hashAll(page, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  const styles = hashAll(page, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    // Only the single file has its fonts inside.
    ...(page.includes('url(data:font/') ? ['font-src data:'] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].map((directive) => directive.trimEnd());
  return page.replace('<!--csp-->', `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`);
}

function hashAll(page: string, pattern: RegExp): string {
  const found = [...page.matchAll(pattern)].map((match) =>
    createHash('sha256')
      .update(match[1] ?? '')
      .digest('base64'),
  );
  return [...new Set(found)].map((hash) => `'sha256-${hash}'`).join(' ');
}
