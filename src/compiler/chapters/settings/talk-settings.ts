// "talk" in deck.yaml: who gives the talk, where, when, and how to reach them.

import { isDate } from '../../../shared/dates.ts';
import { longestFact, talkFacts, type TalkFacts, tidyFact } from '../../../shared/talk/talk-facts.ts';
import type { Source } from '../../findings.ts';
import { readLine, reportUnknownKey, type YamlEntry } from '../../source/yaml/yaml.ts';

/** Reads the map; each of its values that cannot be used is a finding at its place. */
export function readTalk(source: Source, name: string, entry: YamlEntry | undefined): TalkFacts {
  const fields = entry?.fields ?? new Map<string, YamlEntry>();
  if (entry && entry.value !== null && !entry.fields) reportNoMap(source, entry.at, name);
  const known: readonly string[] = talkFacts;
  for (const [key, { at }] of fields) if (!known.includes(key)) reportUnknownKey(source, at, { name: key, known });
  const facts = talkFacts.map((fact) => [fact, readFact(source, fact, fields.get(fact))]);
  return Object.fromEntries(facts) as TalkFacts; // One entry for each.
}

function readFact(source: Source, fact: string, entry: YamlEntry | undefined): string {
  const text = readLine(source, fact, entry);
  if (entry && fact === 'date' && /^\d{4}-\d\d-\d\d$/.test(text) && !isDate(text)) {
    const message = `The calendar has no day "${text}".`;
    source.error(entry.at, { rule: 'wrong-value', message, fix: 'Write: date: "2026-08-01"' });
    return '';
  }
  const tidy = tidyFact(text);
  if (entry && tidy.length < text.length) {
    const message = `"${fact}" has ${text.length} characters, of which ${longestFact} are shown.`;
    source.notice(entry.at, { rule: 'long-value', message, fix: 'Say it in one line of a slide.' });
  }
  return tidy;
}

function reportNoMap(source: Source, at: number, name: string): void {
  source.error(at, {
    rule: 'wrong-value',
    message: `"${name}" is no map of ${talkFacts.join(', ')}.`,
    fix: `Write: ${name}: { speaker: "Name", event: "Name", date: "2026-08-01", contact: "mail@example.org" }`,
  });
}
