// Attributes of HTML that are left out of a slide: why, and what does their work.

import { classes } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';

const asStep = `class="${classes.fragment}"`;
const general = 'Delete it, or type one of: id, class, style, lang, dir, title, role, width, height, data-…, aria-…';
/** What does instead what an attribute is written for. */
const advice: readonly (readonly [RegExp, string])[] = [
  [/^cite$/, 'Name the source in the text, or in a footnote: text[^1]'],
  [/^bgcolor$/, 'Type style="background: …; color: …"'],
  [/^valign$/, 'Type style="vertical-align: top"'],
  [/^nowrap$/, 'Type style="white-space: nowrap"'],
  [
    /^(?:border|frameborder|cellpadding|cellspacing|rules|hspace|vspace)$/,
    'Type style="border: …" or style="padding: …"',
  ],
  [/^(?:srcset|sizes)$/, 'Name one file: src="picture.png"'],
  [/^name$/, 'Type id instead.'],
  [/^(?:target|rel)$/, 'Delete it; links to other hosts open beside the deck, all others in it.'],
];

/** Reports an attribute that is left out. */
export function reportRefusedAttribute(source: Source, at: number, name: string): void {
  if (/^on/i.test(name))
    source.warning(at, {
      rule: 'forbidden-html',
      message: `The attribute "${name}" is left out: nothing in a slide may run a script.`,
      fix: `Delete it; a link leads on, and ${asStep} shows something with the next key.`,
    });
  else if (/^(?:[:@#]|v-)/.test(name))
    source.warning(at, {
      rule: 'foreign-word',
      message: `The attribute "${name}" says something to Vue alone, and is left out.`,
      fix: `Delete it; a step is ${asStep}.`,
    });
  else
    source.warning(at, {
      rule: 'unsupported-attribute',
      message: `The attribute "${name}" does nothing in a slide, and is left out.`,
      fix: advice.find(([pattern]) => pattern.test(name))?.[1] ?? general,
    });
}
