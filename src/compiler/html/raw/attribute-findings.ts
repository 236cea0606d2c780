// Attributes of HTML that are left out of a slide: why, and what does their work.

import { classes } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';
import { findStyleFault, isUnsafeStyle } from '../attributes/styles.ts';

const asStep = `class="${classes.fragment}"`;
/** What an attribute does, and what does its work. */
const advice: readonly (readonly [name: RegExp, what: string, fix: string])[] = [
  [/^cite$/, 'names a source that nobody sees', 'Name the source in the text, or in a footnote: text[^1]'],
  [
    /^(?:bgcolor|background|color|face|size|text|link)$/,
    'sets colours or letters as old HTML did',
    'Type style="background: …; color: …" or style="font-size: 1.2em"',
  ],
  [
    /^(?:valign|nowrap|border|frameborder|cellpadding|cellspacing|rules|hspace|vspace|noshade|compact|clear)$/,
    'sets lines and gaps as old HTML did',
    'Type style="border: …", style="padding: …", style="vertical-align: top" or style="white-space: nowrap"',
  ],
  [/^(?:srcset|sizes)$/, 'offers other files of a picture', 'Name one file: src="picture.png"'],
  [/^name$/, 'names what no form sends', 'Type id instead.'],
  [
    /^(?:target|rel)$/,
    'says how a link opens, which the deck knows',
    'Delete it; links to other hosts open beside the deck, all others in it.',
  ],
  [
    /./,
    'does nothing in a slide',
    'Delete it, or type one of: id, class, style, lang, dir, title, role, width, height, data-…, aria-…',
  ],
];

/** Reports a style that may load something or cover the deck. */
export function reportForbiddenStyle(source: Source, at: number, value: string): void {
  source.warning(at, {
    rule: 'forbidden-html',
    message: `The style "${value}" ${findStyleFault(value) ?? ''}, and is left out.`,
    fix: isUnsafeStyle(value)
      ? 'Put the picture beside the slides and type: ![what it shows](picture.jpg)'
      : 'Write position: absolute or position: relative.',
  });
}

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
  else {
    const [, what = '', fix = ''] = advice.find(([pattern]) => pattern.test(name)) ?? [];
    const message = `The attribute "${name}" ${what}, and is left out.`;
    source.warning(at, { rule: 'unsupported-attribute', message, fix });
  }
}
