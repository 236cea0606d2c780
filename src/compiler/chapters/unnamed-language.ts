// A deck that names no language counts as a German one, which the author of another deck would not expect.

import type { Source } from '../findings.ts';

const fewestWords = 20;
// Of a hundred words of a German text more than ten are among these, in other languages hardly one.
const germanWords =
  /(?<!\p{L})(?:der|das|und|ist|nicht|ein|eine|einen|für|mit|auf|von|zu|sind|wird|werden|auch|wir)(?!\p{L})/giu;
const leastShare = 0.02;

/** Notes at the beginning of the settings that no language is named, where the slides do not look German. */
export function noteUnnamedLanguage(settings: Source, chapters: readonly Source[]): void {
  const count = (pattern: RegExp): number =>
    chapters.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const words = count(/\p{L}{2,}/gu);
  if (words < fewestWords || count(germanWords) > words * leastShare) return;
  settings.notice(0, {
    rule: 'missing-language',
    message: 'No language is named, and the page says that it is in German, with German buttons and labels.',
    fix: 'Type in deck.yaml the language of the slides: language: en',
  });
}
