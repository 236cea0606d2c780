// Mermaid's diagrams as drawings: written anew by the rules for drawings, in the colours and fonts of the deck. What cannot
// be drawn stays as code, with a message.

import { classes } from '../../../shared/markup.ts';
import { Source } from '../../findings.ts';
import { html, type Html } from '../../html/html.ts';
import { renderPictureAttributes, type RenderContext } from '../../html/render-context.ts';
import { decodeReferences } from '../../source/plain-text.ts';
import type { TokenOf } from '../../tokens.ts';
import { readDrawing } from '../pictures/drawing-file.ts';
import { inlineDrawing } from '../pictures/drawings.ts';
import { findLeastHeight, findWidth, isSmall, turn } from './diagram-size.ts';
import { describeDiagram, findLostWords, tidyDiagram } from './diagram-text.ts';

/** What code blocks need besides the slide. */
export interface CodeContext extends RenderContext {
  /** Draws a diagram as SVG; throws for what it does not know. */
  readonly drawDiagram: ((text: string) => string) | undefined;
}

/** The colours of the deck for those of the library. */
const colours: Readonly<Record<string, string>> = {
  bg: '--card',
  fg: '--ink',
  _text: '--ink',
  '_text-sec': '--ink',
  '_text-muted': '--muted',
  '_text-faint': '--muted',
  _line: '--muted',
  _arrow: '--ink',
  '_node-fill': '--soft',
  '_node-stroke': '--accent',
  '_group-fill': '--card',
  '_group-hdr': '--soft',
  '_inner-stroke': '--line',
  '_key-badge': '--soft',
};

/** The drawing of a diagram; undefined, with a finding, where there is none. */
export function renderDiagram(token: TokenOf<'code'>, context: CodeContext): Html | undefined {
  const { source, assets, ids, links, drawDiagram } = context;
  const { at } = token;
  const { text, title, description } = tidyDiagram(token.text);
  const svg = draw(text, drawDiagram);
  const lost = svg === undefined ? [] : findLostWords(text, svg);
  if (svg === undefined || lost.length > 0) {
    reportUndrawn(context, at, { text, lost });
    return undefined;
  }
  const alternative = decodeReferences([title, description || describeDiagram(svg)].filter(Boolean).join(': '));
  const picture = {
    source,
    at,
    address: 'diagram.svg',
    isPicture: true,
    alternative,
    assets,
    ids,
    links,
    isInLink: false,
  };
  const inline = (shown: string, variant: readonly string[]): Html =>
    inlineDrawing(readDrawing(new Source('diagram', adapt(shown)), assets), picture, variant);
  const across = turn(text, svg, (turned) => draw(turned, drawDiagram));
  const drawn = across ? html`${inline(across, ['wide'])}${inline(svg, [classes.narrow])}` : inline(svg, []);
  assets.room.left -= drawn.text.length;
  if (assets.room.left <= 0) return undefined;
  const shown = across ?? svg;
  if (isSmall(shown)) reportSmall(source, at);
  const style = `max-width:calc(${findWidth(shown)}*var(--px,1px));--enough:${findLeastHeight(shown)}`;
  const own = renderPictureAttributes(token, context, { class: `${classes.drawing} diagram`, style });
  return html`<figure${own}>${drawn}</figure>`;
}

function reportSmall(source: Source, at: number): void {
  source.notice(at, {
    rule: 'small-diagram',
    message: 'This diagram holds so much that its words are small on the stage.',
    fix: 'Divide it among several slides.',
  });
}

function draw(text: string, drawDiagram: CodeContext['drawDiagram']): string | undefined {
  try {
    return drawDiagram?.(text);
  } catch {
    return undefined;
  }
}

/** The library's SVG as a drawing of ours: without its styles and what it keeps for scripts, in our colours. */
function adapt(svg: string): string {
  return svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<svg[^>]*?(viewBox="[^"]*")[^>]*>/, `<svg $1 class="${classes.drawing}">`)
    .replace(/ (?:data-[\w-]+|font-family)="[^"]*"/g, '')
    .replace(/(<(?!svg)[^>]*?) class="[^"]*"/g, '$1')
    .replace(/var\(--([\w-]+)\)/g, (found, name: string) => (colours[name] ? `var(${colours[name]})` : found))
    .replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

function reportUndrawn(
  { source }: CodeContext,
  at: number,
  { text, lost }: { text: string; lost: readonly string[] },
): void {
  const kind = /^[\w-]+/.exec(text)?.[0] ?? '';
  const what =
    lost.length > 0
      ? `not all of this diagram can be drawn, such as "${lost[0]}",`
      : `a diagram of the kind "${kind}" cannot be drawn here,`;
  source.warning(at, {
    rule: 'undrawn-diagram',
    message: `${what.charAt(0).toUpperCase()}${what.slice(1)} and its text stands there as code.`,
    fix: 'Export it as SVG, put the file beside the slides, and type: ![what it shows](diagram.svg)',
  });
}
