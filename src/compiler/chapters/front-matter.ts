// What a chapter's file says of the chapter, with defaults from its name.

import { accents, type Accent } from '../../shared/markup.ts';
import { type Source } from '../findings.ts';
import { listKnown } from '../../shared/nearest.ts';
import type { Chapter } from '../types.ts';
import { readText, readYaml } from '../source/yaml.ts';

const keys = ['title', 'short', 'question', 'accent'];
const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Front matter is a YAML map between two lines of dashes; anything else there is the first slide. */
export function readFrontMatter(
  source: Source,
  { id, index }: { id: string; index: number },
): { chapter: Chapter; end: number } {
  const match = frontMatter.exec(source.text);
  const hasKeys = match !== null && /^\s*[\w-]+[ \t]*:(?:\s|$)/.test(match[1] ?? '');
  const start = source.text.indexOf('\n') + 1;
  const entries = hasKeys ? readYaml(source, { start, end: start + (match[1] ?? '').length }, keys) : new Map();
  const title = readText(source, entries, 'title') || titleFromName(id);
  const numbered = Number(/^\d+/.exec(id)?.[0] ?? index + 1);
  const accent = readText(source, entries, 'accent');
  if (accent && !isAccent(accent)) {
    source.report(entries.get('accent')?.at ?? 0, {
      level: 'error',
      rule: 'wrong-value',
      message: `There is no chapter colour "${accent}".`,
      fix: `Type one of: ${listKnown(accent, accents)}.`,
    });
  }
  const chapter: Chapter = {
    id,
    number: numbered,
    title,
    short: readText(source, entries, 'short') || title,
    question: readText(source, entries, 'question'),
    accent: isAccent(accent) ? accent : (accents[index % accents.length] ?? 'petrol'),
  };
  return { chapter, end: hasKeys ? match[0].length : 0 };
}

function isAccent(name: string): name is Accent {
  return (accents as readonly string[]).includes(name);
}

function titleFromName(id: string): string {
  const words =
    id
      .replace(/^\d+[-_. ]*/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || id;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
