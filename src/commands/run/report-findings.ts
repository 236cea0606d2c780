// What a command says of the findings in the slides: those that matter for it in full, the others counted.

import { countFindings, formatFindings } from '../../compiler/finding-groups.ts';
import { listSaid, type Finding } from '../../compiler/findings.ts';
import { showProgress } from './show-progress.ts';

/** Says what was found, all that is said of a strict deck or of one that is not. */
export type Report = (findings: readonly Finding[], isStrict: boolean) => void;

/** Says errors in full, and counts the rest in one line with the command that lists them. */
export const reportErrors: Report = (findings, isStrict) => {
  const said = listSaid(findings, isStrict);
  report(said.filter(({ level }) => level === 'error'));
  const rest = countMinor(said);
  if (rest && !counted.has(rest)) console.log(`${rest}: npm run check lists them.`);
  counted.add(rest);
};

/** Says everything in full. */
export const reportAll: Report = (findings, isStrict) => {
  const said = listSaid(findings, isStrict);
  report(said);
  counted.add(countMinor(said));
};

/** Says everything in full whenever it is not what was said before, as for slides that are being written. */
export const reportChanges: Report = (findings, isStrict) => {
  const said = listSaid(findings, isStrict);
  const text = formatFindings(said);
  if (text === last) return;
  last = text;
  console.error(text === '' ? 'Nothing is to be mended any more.' : `\n${text}\n\n${countFindings(said)}`);
};

// A release builds the same slides several times.
const counted = new Set<string>();
let last = '';

function countMinor(findings: readonly Finding[]): string {
  return countFindings(findings.filter(({ level }) => level !== 'error'));
}

function report(findings: readonly Finding[]): void {
  showProgress('');
  if (findings.length > 0) console.error(formatFindings(findings));
}
