// What rendering a part of a slide needs to know or to add to, and the attributes that a comment gives.

import type { LinkUse } from '../types.ts';
import { readStyleInk, formatVeil, type Surface } from '../colors/styles.ts';
import type { DeckWords } from '../../shared/words/languages.ts';
import type { Source } from '../findings.ts';
import { data } from '../../shared/markup.ts';
import { renderAttributes, type Html } from './html.ts';
import { fitStyle } from './attributes/slide-styles.ts';
import { claimId, type IdRegistry } from './ids.ts';
import type { Assets } from './files/assets.ts';
import type { Element, SlideToken } from '../tokens.ts';
import type { Typography } from './typography/languages.ts';
import type { TextState } from './typography.ts';

/** Attributes that an element has anyway. */
type Fixed = Readonly<Record<string, string | undefined>>;

/** The place that is rendered: what holds there, how to go on inside, and what it gathers on the way. */
export interface RenderContext {
  readonly source: Source;
  readonly assets: Assets;
  /** What stands behind the text. */
  readonly surface: Surface;
  /** What is for the speaker alone is in no list of the article. */
  readonly place: 'slide' | 'notes' | 'speaker';
  /** What the page itself says, in the language of its interface. */
  readonly words: DeckWords;
  /** Undefined where text stays as it was typed. */
  readonly typography: Typography | undefined;
  /** Name of the slide in labels, as plain text. */
  readonly title: string;
  /** Level for a heading below the slide's title. */
  readonly findLevel: (depth: number) => number;
  /** Every link of the slide. Grows while rendering. */
  readonly links: LinkUse[];
  readonly ids: IdRegistry;
  /** Inside a link: what must wait until it has ended. Grows while rendering. */
  readonly behind?: Html[];
  /** Renders blocks inside this one, whatever they are. */
  readonly blocks: (tokens: readonly SlideToken[]) => Html;
  /** Renders running text; `state` carries the last character from one piece to the next. */
  readonly inline: (tokens: readonly SlideToken[], state?: TextState) => Html;
  /** The same place with something changed. */
  readonly within: (change: Partial<Pick<RenderContext, 'behind' | 'typography' | 'place'>>) => RenderContext;
}

/** The attributes that a comment gave an element, joined with its fixed ones. Once each, because ids are claimed. */
export function renderOwnAttributes(
  element: Element & { at?: number },
  context: RenderContext,
  fixed: Fixed = {},
): Html {
  return joinAttributes(element, context, { fixed, holds: 'text' });
}

/** The same for a picture, whose height its author may choose. */
export function renderPictureAttributes(
  element: Element & { at?: number },
  context: RenderContext,
  fixed: Fixed = {},
): Html {
  return joinAttributes(element, context, { fixed, holds: 'picture' });
}

function joinAttributes(
  { attributes, at = 0 }: Element & { at?: number },
  { source, ids, surface }: RenderContext,
  { fixed, holds }: { fixed: Fixed; holds: 'text' | 'picture' },
): Html {
  const own = new Map(Object.entries(fixed));
  const add = (name: string, value: string) => {
    const before = own.get(name);
    own.set(name, before ? `${before}${name === 'style' ? ';' : ' '}${value}` : value);
  };
  for (const [name, { value, at }] of attributes ?? []) {
    // An empty class or style says nothing.
    if (value.trim() === '' && name !== 'id' && !name.startsWith('data-')) continue;
    if (name === 'id' && !claimId(ids, value, { source, at })) continue;
    add(name, name === 'style' ? fitStyle(value, holds) : value);
  }
  const style = attributes?.get('style');
  // A container's style stands in its own line.
  const written = style?.value ?? fixed.style;
  const { ground, scrim } = written ? readStyleInk(written, surface, { source, at: style?.at ?? at }) : {};
  if (ground) own.set(data.ground, ground);
  if (scrim) add('style', formatVeil(scrim));
  return renderAttributes(own);
}
