// What a command says of the findings in the slides: those that matter for it in full, the others counted.

import { formatFinding, type Finding } from '../../compiler/findings.ts';
import { showProgress } from './show-progress.ts';

type Level = Finding['level'];

const levels: readonly Level[] = ['error', 'warning', 'notice'];

/** Says errors in full, and counts the rest in one line with the command that lists them. */
export const reportErrors = createReport('error');

/** The same with warnings in full. */
export const reportWarnings = createReport('error', 'warning');

/** Says everything in full. */
export const reportAll = createReport(...levels);

// A release builds the same slides several times.
const said = new Set<string>();

function createReport(...shown: readonly Level[]): (findings: readonly Finding[]) => void {
  return (findings) => {
    showProgress('');
    const inFull = findings.filter(({ level }) => shown.includes(level));
    if (inFull.length > 0) console.error(inFull.map(formatFinding).join('\n\n'));
    const rest = countFindings(findings.filter(({ level }) => !shown.includes(level)));
    if (rest && !said.has(rest)) console.log(`${rest}: npm run check lists them.`);
    said.add(rest);
  };
}

/** "2 warnings, 1 notice"; "" for none. */
export function countFindings(findings: readonly Finding[]): string {
  const counts = levels.map((level) => ({ level, count: findings.filter((found) => found.level === level).length }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
    .join(', ');
}
