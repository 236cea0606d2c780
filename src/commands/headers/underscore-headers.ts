// _headers: what Netlify, Cloudflare and hosts like them read at the root of what is published.

import { caching, everywhere, explain, listPolicies, type Site } from './headers.ts';

// Cloudflare takes 100 rules; five are for something else.
const mostHashed = 95;

/**
 * Writes the file. All rules that match hold together, and equal headers are joined by a comma or the last one wins: so
 * no header stands in two of them but the policy, where the page's is the strictest either way. What is missing has the
 * headers of its address: a rule for assets/ as a whole would keep a missing file for a year. So they are named one by
 * one, the largest first where they are too many; what no rule names is asked for each time, as is the habit there.
 */
export function renderUnderscoreHeaders(site: Site): string {
  const { path, files } = site;
  const { page, drawing, other } = listPolicies(site);
  const hashed = files
    .filter((file) => file.path.startsWith('assets/'))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, mostHashed);
  return `${explain(site)}#
# For hosts that read a file of this name, such as Netlify and Cloudflare, at the root of what is published${path === '/' ? '' : `: not in\n# the folder "${path}", where the deck lies`}.

${renderRule(`${path}*`, [...everywhere, ...(other ? [['Content-Security-Policy', other] as const] : [])])}
${['', 'index.html'].map((name) => renderRule(path + name, [['Content-Security-Policy', page]])).join('')}
${renderRule(`${path}slides/*.svg`, [['Content-Security-Policy', drawing]])}
${renderRule(`${path}assets/*`, [['Access-Control-Allow-Origin', '*']])}
${hashed.map((file) => renderRule(path + file.path, [['Cache-Control', caching.hashed]])).join('')}`;
}

function renderRule(path: string, headers: readonly (readonly [name: string, value: string])[]): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
