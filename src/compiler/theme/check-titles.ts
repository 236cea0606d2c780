// In Reveal and in other tools h2 is the title of a slide; here it is that of a chapter.

import type { Source } from '../findings.ts';

/** Says of a sheet with rules for h2 and none for h3 that the titles of slides stay as they are. */
export function checkTitles(sheet: Source): void {
  const text = sheet.text.replace(/\/\*[\s\S]*?\*\//g, (found) => ' '.repeat(found.length));
  const find = (name: string): number => text.search(new RegExp(`(?<![\\w.#-])${name}(?![\\w-])(?=[^{}]*\\{)`, 'i'));
  const at = find('h2');
  if (at === -1 || find('h3') !== -1) return;
  sheet.notice(at, {
    rule: 'chapter-title',
    message: '"h2" is the title of a chapter here, and the titles of slides stay as they are.',
    fix: 'Write h3 for slides, h2 for chapters, h1 for the title of the talk: h2, h3 { … }',
  });
}
