// What containers become in the page, those of Pandoc, Quarto and HackMD among them.

import type { Source } from '../../../findings.ts';
import type { RenderContext } from '../../../html/render-context.ts';
import { keepFreeClasses } from '../../../html/attributes/classes.ts';
import { fitStyle } from '../../../html/attributes/slide-styles.ts';
import { findStyleFault } from '../../../html/attributes/styles.ts';
import { findCallout } from '../../../source/containers/container-words.ts';
import type { ContainerToken, SlideToken } from '../../../tokens.ts';

/** The attributes of a container's element, and the title that stands first in it. */
interface Described {
  readonly class?: string | undefined;
  readonly style?: string | undefined;
  readonly title?: string | undefined;
}

/** How a container is written. */
export function describeContainer(token: ContainerToken, { source, words: said }: RenderContext): Described {
  const { name, words, at } = token;
  const callout = findCallout(words);
  const classes = keepFreeClasses(source, at, words.classes.join(' '));
  const style = [fitStyle(words.pairs.get('style') ?? '', 'text'), name === 'columns' ? listParts(token) : '']
    .filter(Boolean)
    .join(';');
  const fixed = findStyleFault(style) || style === '' ? {} : { style };
  if (callout === undefined) {
    const own = [nameClass(token, source), classes].filter(Boolean).join(' ');
    return { class: own || undefined, ...fixed };
  }
  const title = words.title || said.onSlides.callouts[callout];
  return { class: ['card', callout, classes].filter(Boolean).join(' '), ...fixed, title };
}

function nameClass({ name, at }: ContainerToken, source: Source): string {
  return /^(?:div|incremental|nonincremental)$/.test(name)
    ? ''
    : keepFreeClasses(source, at, name.replace(/[^\w-]+/g, '-'));
}

/** The shares of columns of which one says its width, for the styles of a slide that fills the window. */
function listParts({ tokens }: ContainerToken): string {
  const widths = tokens
    .filter(isColumn)
    .map(({ words }) => /^(\d+(?:\.\d+)?)%$/.exec(words.pairs.get('width') ?? '')?.[1]);
  const known = widths.filter((width) => width !== undefined);
  if (known.length === 0) return '';
  const rest = Math.max(10, 100 - known.reduce((sum, width) => sum + Number(width), 0));
  const open = widths.length - known.length;
  return `--parts:${widths.map((width) => `minmax(0,${width ?? Math.round(rest / open)}fr)`).join(' ')}`;
}

function isColumn(token: SlideToken): token is ContainerToken {
  return token.type === 'container' && token.name === 'column';
}
