// What authors may say in data attributes, in comments, raw HTML and drawings alike: any name of their own, and the
// few that mean something. Names that our scripts or Reveal read would change what they do.

import { classes, data } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';

/** A data attribute as an author wrote it, its name in lower case. */
interface DataAttribute {
  readonly name: string;
  readonly value: string;
  readonly on: 'slide' | 'element';
}

const ofSlides =
  /^data-(?:cut|minutes|alias|readers|download|notes|visibility|timing|background(?:-(?:color|gradient|image|opacity|size|position|repeat))?)$/;

/** What our scripts look for and do something about. */
const { chapter, accent, generated, linkList, indices, ground, note, cutLink, fact, qrCode, right, quiz } = data;
const ofSections: readonly string[] = [chapter, accent, generated, linkList, indices];
const deckMakes: readonly string[] = [...ofSections, ground, note, cutLink, fact, qrCode, right, quiz];

/** What they tell each other and the styles. */
const ofScripts = new RegExp(
  '^data-(?:names|ready|files|waiting|fit|long|wide|wrapped|pictures|laying-out|still|measured|part|paged|level|version|vite-dev-id|missing|action|active|answer|arrived|asked|black|break|chapter-only|contents-open|cover|done|embed|empty|evening|failed|' +
    'focused|jumped|left|looked|more|open|over|pace|page|read|resting|scrolls|skipped|slide|starting|step|meant|others|talk|theme|theme-kept|verdict|view)$',
);

/** What Reveal keeps for itself. */
const ofReveal = new RegExp(
  '^data-(?:src|srcset|background-hash|index-[hv]|(?:previous|start)-indexv|fragment|lazy-loaded|loaded|' +
    '(?:muted|paused)-by-reveal|controls-.+|layout|scrollbar|navigation-mode|auto-animate-target)$',
);

/** What Reveal would do and this deck does not: its attributes, in words for the message, and the nearest that works here. */
interface Wish {
  readonly names: RegExp;
  readonly what: string;
  readonly fix: string;
  /** Whether something is not seen without it. */
  readonly isSeen?: boolean;
}

const wishes: readonly Wish[] = [
  {
    names: /^data-autoslide$/,
    what: 'Slides do not move on by themselves',
    fix: `Plan the time of the slide instead: ${data.minutes}="1.5".`,
  },
  {
    names: /^data-(?:auto-animate.*|id)$/,
    what: 'One slide does not turn into the next',
    fix: `Show the change in steps instead: class="${classes.fragment}".`,
  },
  {
    names: /^data-(?:background-)?transition(?:-speed)?$/,
    what: 'There are no transitions; a slide appears at once',
    fix: 'Delete it.',
  },
  {
    names: /^data-background-iframe$/,
    what: 'No page stands behind a slide',
    fix: 'Put a picture of it beside the slides, and link it: [![what it shows](page.png)](https://…)',
    isSeen: true,
  },
  {
    names: /^data-background-(?:video-.+|interactive)$/,
    what: 'Nothing behind a slide moves or is clicked',
    fix: 'Delete it.',
  },
  {
    names: /^data-(?:background-.+|parallax.*)$/,
    what: 'A background has no such attribute',
    fix: 'Type one of: data-background-color, -gradient, -image, -opacity, -size, -position, -repeat.',
  },
  { names: /^data-state$/, what: 'Slides have no states', fix: 'Give the slide a class instead: class="name"' },
  {
    names: /^data-preview-.+$/,
    what: 'Nothing opens over a slide',
    fix: 'Write a link instead: [text](https://…); it opens beside the deck.',
    isSeen: true,
  },
  {
    names: /^data-(?:markdown|separator.*|charset)$/,
    what: 'Markdown is not loaded from another file',
    fix: 'Put the file beside the slides; every .md file is a chapter.',
    isSeen: true,
  },
];

/** Whether the slide itself can show what was to stand behind it: any film, and a page by its address. */
function isShownInstead(name: string, value: string): boolean {
  return name === 'data-background-video' || (name === 'data-background-iframe' && /^\s*(?:https?:)?\/\//i.test(value));
}

/** Whether a data attribute may stand; otherwise a finding says why not. The one check for comments, raw HTML and drawings. */
export function checkDataAttribute(source: Source, at: number, { name, value, on }: DataAttribute): boolean {
  if (name === data.order && !/^\s*\d{1,3}\s*$/.test(value)) reportIndex(source, at, value);
  else if (deckMakes.includes(name)) reportMade(source, at, name);
  else if (ofScripts.test(name) || ofReveal.test(name)) reportTaken(source, at, name);
  else if (on === 'element' && (ofSlides.test(name) || isShownInstead(name, value))) reportPlace(source, at, name);
  else if (name === 'data-visibility' && value.trim().toLowerCase() !== 'hidden') reportVisibility(source, at, value);
  else if (isShownInstead(name, value)) return true;
  else if (!ofSlides.test(name)) return !reportWish(source, at, name);
  else return true;
  return false;
}

function reportIndex(source: Source, at: number, value: string): void {
  source.warning(at, {
    rule: 'wrong-value',
    message: `"${value}" is no place in the order of steps, and is left out.`,
    fix: `Write a whole number from 0 to 999, as in ${data.order}="1"; without it the steps follow the text.`,
  });
}

function reportMade(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'unknown-attribute',
    message: `The attribute "${name}" is left out: the deck writes it itself.`,
    fix: adviseOwnName(name),
  });
}

function reportTaken(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'unsupported-attribute',
    message: `The attribute "${name}" is one of the deck's own or Reveal's, and is left out.`,
    fix: adviseOwnName(name),
  });
}

function adviseOwnName(name: string): string {
  return `Delete it, or give it a name of your own: ${name.replace('data-', 'data-my-')}`;
}

function reportPlace(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'unsupported-attribute',
    message: `The attribute "${name}" is for a whole slide, and is left out.`,
    fix: `Write it in a comment for the slide: <!-- .slide: ${name}="…" -->`,
  });
}

function reportVisibility(source: Source, at: number, value: string): void {
  if (value.trim().toLowerCase() !== 'uncounted') {
    source.warning(at, {
      rule: 'wrong-value',
      message: `data-visibility="${value}" hides nothing: the slide is shown.`,
      fix: 'To leave it out, type data-visibility="hidden"; to show it, delete the attribute.',
    });
    return;
  }
  source.notice(at, {
    rule: 'unsupported-attribute',
    message: `data-visibility="${value}" does nothing in this deck: every slide that is shown is counted.`,
    fix: `Delete it, or type ${data.readers} for a slide that only readers see, behind the talk.`,
  });
}

/** Says what Reveal would do and this deck does not; returns whether it is something of that kind. */
function reportWish(source: Source, at: number, name: string): boolean {
  const wish = wishes.find(({ names }) => names.test(name));
  if (!wish) return false;
  const level = wish.isSeen ? 'warning' : 'notice';
  source[level](at, {
    rule: 'unsupported-attribute',
    message: `${wish.what}: "${name}" is left out.`,
    fix: wish.fix,
  });
  return true;
}
