// Shortcodes of Hugo that stand for something Markdown has: pictures, formulas, and steps with their text in an attribute.

import { classes, data } from '../../../../shared/markup.ts';
import type { Source } from '../../../findings.ts';
import type { Attributes, ShortcodeToken, SlideToken } from '../../../tokens.ts';

/** What to type instead of shortcodes that are not read. */
const instead: Readonly<Record<string, string>> = {
  mermaid: 'Type the diagram between ```mermaid and ```',
  math: 'Type the formula between $$ and $$',
  highlight: 'Type the code between ```go and ```, with the name of its language.',
  ref: 'Type the address: [text](02-more.md)',
  relref: 'Type the address: [text](02-more.md)',
  figure: 'Type: ![what it shows](picture.png)',
  emoji: 'Type the emoji itself.',
  import: 'Type its text here, or put the file beside the slides as a chapter.',
  include: 'Type its text here, or put the file beside the slides as a chapter.',
  gravizo: 'Put a picture of it beside the slides, and type: ![what it shows](diagram.svg)',
};

const word = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/** The attributes of a shortcode. */
function readShortcodeWords({ words }: ShortcodeToken): ReadonlyMap<string, string> {
  return new Map(
    [...words.matchAll(word)].map(([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? '']),
  );
}

/** Makes a picture or a formula of the shortcode, where it is one; whether it is. Changes the token. */
export function readAsMarkdown(code: ShortcodeToken): boolean {
  const { name, words, at } = code;
  if (name === 'br') {
    Object.assign(code, { type: 'br' });
    return true;
  }
  const read = readShortcodeWords(code);
  const href = read.get('src') ?? read.get('link');
  if (/^(?:figure|image|img)$/.test(name) && href) {
    const text = read.get('alt') ?? '';
    const tokens = text === '' ? [] : [createText(text, at)];
    Object.assign(code, { type: 'image', href, title: read.get('caption') ?? read.get('title') ?? null, text, tokens });
    return true;
  }
  const formula = name === 'math' ? /^"([^"]+)"|^'([^']+)'/.exec(words) : undefined;
  if (!formula) return false;
  Object.assign(code, { type: 'formula', formula: formula[1] ?? formula[2], display: false });
  return true;
}

/** The text that a step holds in its own attribute. */
export function readStepText(code: ShortcodeToken): SlideToken[] {
  const text = readShortcodeWords(code).get('c');
  return text === undefined ? [] : [createText(text, code.at)];
}

/** What a step says of its effect and its place in the order. */
export function readStepAttributes(code: ShortcodeToken): Attributes {
  const read = readShortcodeWords(code);
  const index = read.get('index');
  const names = [classes.fragment, read.get('class')].filter(Boolean).join(' ');
  const pairs = [['class', names] as const, ...(index === undefined ? [] : [[data.order, index] as const])];
  return new Map(pairs.map(([name, value]) => [name, { value, at: code.at }]));
}

/** Says of a shortcode that it is not read. */
export function reportUnread(source: Source, { name, at }: Pick<ShortcodeToken, 'name' | 'at'>): void {
  source.warning(at, {
    rule: 'foreign-word',
    message: `The shortcode "${name}" means nothing here, and is left out.`,
    fix:
      (Object.hasOwn(instead, name) ? instead[name] : undefined) ??
      'Write Markdown or a container instead, such as: ::: cards',
  });
}

/** Says of a slide's template that what it stands for is elsewhere. */
export function reportTemplate(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'foreign-word',
    message: `The template "${name}" of slides is not read here, and what it says of this one is left out.`,
    fix: 'Type it on the slide itself: <!-- .slide: data-background-color="…" -->',
  });
}

function createText(text: string, at: number): SlideToken {
  return { type: 'text', raw: text, text, at, escaped: false };
}
