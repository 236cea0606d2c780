// Who may embed the deck: --frame-ancestors LIST, as the directive of that name takes it.

import { showPlainly } from '../../compiler/findings.ts';

const example = `"'self' https://verein.example https://*.verein.example"`;
// A path would match no page at all: browsers compare it with the folder "/".
const host =
  /^(?:https?:\/\/)?(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*(?::(?:\d{1,5}|\*))?$/i;
const scheme = /^[a-z][a-z\d+.-]*:$/i;

/** Reads the list, with 'self' in it: the deck shows itself in its dialog for sharing. Throws one line for anything else. */
export function readFrameAncestors(text: string | undefined, isAsked: boolean): string | undefined {
  if (text === undefined) return undefined;
  if (!isAsked) {
    throw new Error(`--frame-ancestors is for header files. Write: npm run build -- --headers --frame-ancestors "…"`);
  }
  // Shells take single quotes away.
  const sources = text
    .split(' ')
    .filter(Boolean)
    .map((source) => (source === 'self' ? "'self'" : source.replace(/(?<=[^:/])\/$/, '')));
  if (sources.some((source) => /^'?none'?$/i.test(source))) throw new Error(refuseNone);
  const wrong = sources.find((source) => !isSource(source));
  if (wrong !== undefined || sources.length === 0) {
    throw new Error(
      `"${showPlainly(wrong ?? text)}" is nobody who could embed. Write hosts, without a path: ${example}`,
    );
  }
  return [...new Set(["'self'", ...sources])].join(' ');
}

const refuseNone = `'none' would keep the deck from its own preview, in its dialog for sharing. For no other site write: --frame-ancestors "'self'"`;

function isSource(source: string): boolean {
  return source === "'self'" || source === '*' || scheme.test(source) || host.test(source);
}
