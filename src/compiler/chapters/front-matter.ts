// What a chapter's file says of the chapter, with defaults from its name.

import { accents, type Accent } from '../../shared/markup.ts';
import { type Source } from '../findings.ts';
import type { Chapter } from '../types.ts';
import { readLine, readYaml, type Readers, type YamlEntry } from '../source/yaml.ts';

const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
const readers: Readers<Pick<Chapter, 'title' | 'short' | 'question'> & { accent: Accent | undefined }> = {
  title: readLine,
  short: readLine,
  question: readLine,
  accent: readAccent,
};

/** Front matter is a YAML map between two lines of dashes; anything else there is the first slide. */
export function readFrontMatter(
  source: Source,
  { id, index }: { id: string; index: number },
): { chapter: Chapter; end: number } {
  const match = frontMatter.exec(source.text);
  const hasKeys = match !== null && /^\s*[\w-]+[ \t]*:(?:\s|$)/.test(match[1] ?? '');
  const start = source.text.indexOf('\n') + 1;
  const end = hasKeys ? start + (match[1] ?? '').length : start;
  const written = readYaml(source, { start, end }, readers);
  const title = written.title || titleFromName(id);
  const chapter: Chapter = {
    id,
    number: Number(/^\d{1,9}/.exec(id)?.[0] ?? index + 1),
    title,
    short: written.short || title,
    question: written.question,
    accent: written.accent ?? accents[index % accents.length] ?? 'petrol',
  };
  return { chapter, end: hasKeys ? match[0].length : 0 };
}

function readAccent(source: Source, name: string, entry: YamlEntry | undefined): Accent | undefined {
  const accent = readLine(source, name, entry);
  if (isAccent(accent)) return accent;
  if (entry && accent) {
    source.error(entry.at, {
      rule: 'wrong-value',
      message: `There is no chapter colour "${accent}".`,
      fix: (list) => `Type one of: ${list(accent, accents)}.`,
    });
  }
  return undefined;
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
