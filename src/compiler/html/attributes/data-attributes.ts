// What authors may say in data attributes, in comments, raw HTML and drawings alike: any name of their own, and the
// few that mean something. Names that our scripts or Reveal read would change what they do.

import { data } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';

/** A data attribute as an author wrote it, its name in lower case. */
interface DataAttribute {
  readonly name: string;
  readonly value: string;
  readonly on: 'slide' | 'element';
}

const ofSlides =
  /^data-(?:cut|minutes|alias|readers|background(?:-(?:color|gradient|image|opacity|size|position|repeat))?)$/;

/** What our scripts look for and do something about. */
const { chapter, accent, generated, linkList, ground, note, cutLink, fact, qrCode, right, quiz } = data;
const ofSections: readonly string[] = [chapter, accent, generated, linkList];
const deckMakes: readonly string[] = [...ofSections, ground, note, cutLink, fact, qrCode, right, quiz];

/** What they tell each other and the styles. */
const ofScripts = new RegExp(
  '^data-(?:names|state|ready|action|active|answer|asked|black|break|chapter-only|cover|done|embed|empty|evening|failed|' +
    'focused|jumped|left|looked|more|open|over|pace|page|read|resting|scrolls|skipped|slide|talk|theme|theme-kept|verdict|view)$',
);

/** What Reveal takes for an order, or keeps for itself. */
const ofReveal = new RegExp(
  '^data-(?:autoslide|notes|src|srcset|markdown|preview-.+|background-(?:video|iframe|hash|interactive).*|index-[hv]|' +
    '(?:previous|start)-indexv|fragment|lazy-loaded|loaded|(?:muted|paused)-by-reveal|layout|scrollbar|navigation-mode|' +
    'controls-.+|auto-animate-target)$',
);

/** What Reveal would do elsewhere, and nothing is lost without. */
const wish = /^data-(?:transition|transition-speed|auto-animate.*|timing|id|visibility|background-.+)$/;

/** Whether a data attribute may stand; otherwise a finding says why not. The one check for comments, raw HTML and drawings. */
export function checkDataAttribute(source: Source, at: number, { name, value, on }: DataAttribute): boolean {
  if (name === data.order && !/^\s*\d{1,3}\s*$/.test(value)) reportIndex(source, at, value);
  else if (deckMakes.includes(name)) reportMade(source, at, name);
  else if (isTaken(name, value)) reportTaken(source, at, name);
  else if (on === 'element' && ofSlides.test(name)) reportPlace(source, at, name);
  else if (wish.test(name) && !ofSlides.test(name)) reportWish(source, at, name);
  else return true;
  return false;
}

function isTaken(name: string, value: string): boolean {
  const isHiding = name === 'data-visibility' && value === 'hidden';
  return ofScripts.test(name) || ofReveal.test(name) || isHiding;
}

function reportIndex(source: Source, at: number, value: string): void {
  source.error(at, {
    rule: 'wrong-value',
    message: `"${value}" is no place in the order of steps.`,
    fix: `Write a whole number from 0 to 999, as in ${data.order}="1"; without it the steps follow the text.`,
  });
}

function reportMade(source: Source, at: number, name: string): void {
  source.error(at, {
    rule: 'unknown-attribute',
    message: `The attribute "${name}" does not pass here: the deck writes it itself.`,
    fix: adviseOwnName(name),
  });
}

function reportTaken(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'unsupported-attribute',
    message: `The attribute "${name}" would load something from elsewhere, hide the slide or change how the talk runs, and is left out.`,
    fix: adviseInstead(name),
  });
}

function adviseInstead(name: string): string {
  if (name === 'data-autoslide') return `Delete it; plan the time of the slide with ${data.minutes}="1.5".`;
  if (name === 'data-notes') return 'Write the notes at the end of the slide, below a line that begins with: Note:';
  if (/src|markdown|background|preview|visibility/.test(name))
    return 'Delete it; a background is a colour, a gradient or a picture: data-background-image="picture.jpg"';
  return adviseOwnName(name);
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

function reportWish(source: Source, at: number, name: string): void {
  source.notice(at, {
    rule: 'unsupported-attribute',
    message: `The attribute "${name}" does nothing in this deck, and is left out.`,
    fix: 'Delete it.',
  });
}
