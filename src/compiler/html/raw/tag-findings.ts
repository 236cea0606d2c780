// Tags that are left out of a slide: why, and what does their work.

import type { Source } from '../../findings.ts';
import { findParents, isTableFrame } from './allow-list.ts';

/** Why tags are left out, and what to type instead. */
interface Refusal {
  readonly names: string;
  readonly why: string;
  readonly fix: string;
}

const picture = 'Put a picture of what it shows beside the slides, and type: ![what it shows](picture.svg)';
const stays = 'it does nothing here, and only what stands in it stays';
const refusals: readonly Refusal[] = [
  {
    names: 'script noscript template',
    why: 'nothing in a slide may run a script',
    fix: 'Delete it; put a picture of what it shows beside the slides, and link the page where it runs.',
  },
  { names: 'canvas', why: 'only a script draws it, and nothing in a slide may run one', fix: picture },
  {
    names: 'style',
    why: 'styles are for the whole deck',
    fix: 'Move its rules into theme.css beside the slides, where they hold for the whole deck.',
  },
  {
    names: 'link',
    why: 'nothing in a slide may load from elsewhere',
    fix: 'Put styles into theme.css beside the slides, and fonts into their folder.',
  },
  {
    names: 'html head body base meta title',
    why: 'the deck writes the head of its page itself',
    fix: 'Delete it; title, language and description stand in deck.yaml.',
  },
  {
    names: 'object embed applet iframe frame frameset portal',
    why: 'no page and no program may stand in a slide',
    fix: 'Link it: [what it shows](https://…)',
  },
  {
    names: 'form input select option optgroup textarea button output datalist fieldset legend',
    why: 'a slide takes no input',
    fix: 'Type a link: [what it leads to](https://…), or ask in a quiz: ::: quiz',
  },
  { names: 'math', why: stays, fix: 'Write it as a formula in LaTeX: $a^2$' },
  { names: 'progress meter', why: stays, fix: 'Write the number, or draw it in a picture.' },
  { names: 'youtube', why: stays, fix: 'Type a link: [what it shows](https://www.youtube.com/watch?v=…)' },
  { names: 'tweet', why: stays, fix: 'Type a link, and quote what it says: > …' },
  { names: 'arrow', why: stays, fix: 'Draw arrows into a picture beside the slides.' },
  {
    names:
      'marquee blink dialog menu map area param slot search bgsound basefont dir keygen noembed noframes plaintext',
    why: stays,
    fix: 'Delete it, or write Markdown or <div> instead.',
  },
];

/** Whether a tag is one of HTML, or of a tool that is known. */
export function isKnownTag(name: string): boolean {
  return findRefusal(name) !== undefined || findParents(name.toLowerCase()).length > 0;
}

/** Reports a tag that is left out inside the open ones; one that nobody knows is another finding. */
export function reportRefusedTag(
  source: Source,
  at: number,
  { name, open }: { name: string; open: readonly string[] },
): void {
  const say = (message: string, fix: string): void => source.warning(at, { rule: 'forbidden-html', message, fix });
  const parents = findParents(name.toLowerCase());
  const frame = open.at(-1);
  const refusal = findRefusal(name);
  if (open.includes('svg') && refusal?.names.startsWith('script') !== true)
    say(
      `<${name}> is not drawn in a slide, and is left out.`,
      'Draw it with shapes, text and gradients, or show the file as a picture: ![what it shows](drawing.svg)',
    );
  else if (parents.length > 0)
    say(
      `<${name}> stands outside of <${parents.join('> or <')}>: it is left out, and only what stands in it stays.`,
      `Type <${parents[0] ?? ''}> before it, and </${parents[0] ?? ''}> behind it.`,
    );
  else if (isTableFrame(frame))
    say(
      `<${name}> stands in <${frame}> beside the cells, and is left out.`,
      'Move it into a cell, between <td> and </td>, or behind </table>.',
    );
  else if (refusal) say(`<${name}> is left out: ${refusal.why}.`, refusal.fix);
  else reportUnknownTag(source, at, name);
}

function reportUnknownTag(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'unknown-tag',
    message: `<${name}> is no tag of HTML: it is left out, and only what stands in it stays.`,
    fix: `Delete it; what is to be seen as text is typed as code: \`<${name}>\``,
  });
}

/** Reports a word between < and > that is no tag, and is shown. */
export function reportShownTag(source: Source, at: number, text: string): void {
  source.warning(at, {
    rule: 'unknown-tag',
    message: `${text} is no tag of HTML, and is shown as text.`,
    fix: `Type it as code: \`${text}\``,
  });
}

/** Reports a part of a page that is a slide in other tools. */
export function reportSection(source: Source, at: number): void {
  source.notice(at, {
    rule: 'section-in-slide',
    message: 'A <section> on a slide is a part of it, and no slide of its own.',
    fix: 'If it is to be one, type --- on a line of its own instead.',
  });
}

function findRefusal(name: string): Refusal | undefined {
  return refusals.find(({ names }) => names.split(' ').includes(name.toLowerCase()));
}
