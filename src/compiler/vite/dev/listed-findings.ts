// Findings as the page lists them in dev: equal ones as one, as in the terminal.

import { resolve } from 'node:path';
import type { ListedFinding } from '../../../shared/markup.ts';
import { groupFindings } from '../../finding-groups.ts';
import type { Finding } from '../../findings.ts';

// Whoever has mended these knows how the others are mended.
const mostPlaces = 4;

/** Lists findings in the order of the terminal; errors stand in Vite's overlay. */
export function listFindings(findings: readonly Finding[]): ListedFinding[] {
  return groupFindings(findings.filter(({ level }) => level !== 'error')).map((group) => {
    const [{ level, rule, message, fix }] = group;
    return { level, rule, message, fix, places: group.slice(0, mostPlaces).map(describePlace), count: group.length };
  });
}

function describePlace({ file, line, column }: Finding): ListedFinding['places'][number] {
  return { path: `${resolve(file)}:${line}:${column}`, shown: `${file}:${line}:${column}` };
}
