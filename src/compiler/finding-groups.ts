// What an author reads of findings: equal ones as one, with a count and the first places.

import { formatFinding, type Finding } from './findings.ts';

/** Equal findings: of one rule and level, with messages that differ in nothing but what they quote and count. */
export type FindingGroup = readonly [Finding, ...Finding[]];

// Whoever has mended these knows how the others are mended.
const mostPlaces = 4;
const mostQuoted = 40;

// What messages quote: a text, a tag, an attribute; and what they count.
const quoted = String.raw`"[^"]*"|<[^<>]+>|^\S+=(?= is not )`;
const differing = new RegExp(`${quoted}|\\d+`, 'g');
const quotedText = new RegExp(quoted, 'g');

/** Groups equal findings: errors first, then warnings, then notices, each in the order of their first places. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const found of findings) {
    const key = `${found.level} ${found.rule} ${found.message.replace(differing, '')}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const all = [...groups.values()];
  return levels.flatMap((level) => all.filter(([first]) => first.level === level));
}

/** A group as text: its first finding, then how often it was found and the next places with what differs there. */
function formatGroup([first, ...others]: FindingGroup): string {
  if (others.length === 0) return formatFinding(first);
  const places = others
    .slice(0, mostPlaces - 1)
    .map((other, index) => formatPlace(other, first, others[index - 1] ?? first));
  const rest = others.length - places.length;
  const more = rest > 0 ? ` and ${rest} more ${rest === 1 ? 'place' : 'places'}` : '';
  return `${formatFinding(first)}\n  ${others.length + 1} times, also at ${places.join(', ')}${more}`;
}

/** Findings as text, equal ones as one. */
export function formatFindings(findings: readonly Finding[]): string {
  return groupFindings(findings).map(formatGroup).join('\n\n');
}

const levels = ['error', 'warning', 'notice'] as const;

/** "2 errors, 1 notice"; "" for none. */
export function countFindings(findings: readonly Finding[]): string {
  const counts = levels.map((level) => ({ level, count: findings.filter((found) => found.level === level).length }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** Where an equal finding is, with the first thing that it quotes and the group's first finding does not. */
function formatPlace({ file, line, column, message }: Finding, first: Finding, before: Finding): string {
  const other = message.match(quotedText)?.find((text) => !first.message.includes(text));
  const shown = other && other.length > mostQuoted ? `${other.slice(0, mostQuoted - 1)}…"` : other;
  const path = file === before.file ? '' : `${file}:`;
  return `${path}${line}:${column}${shown ? ` (${shown})` : ''}`;
}
