// Pictures and diagrams that follow each other on a slide share its room: in as many columns as leave their words readable,
// and then as large as can be.

import { classes } from '../../shared/markup.ts';
import { html, type Html } from '../html/html.ts';
import type { SlideToken } from '../tokens.ts';
import type { SlideContext } from './markdown/context.ts';

/** What pictures have of a slide of 1280 × 720 below its title. */
const room = { width: 1136, height: 440 };
// A picture of which nothing is known.
const usual = { width: 4, height: 3, isKnown: false };

/** Width and height of a picture; of one that is not known only how they stand to each other. */
interface Size {
  readonly width: number;
  readonly height: number;
  readonly isKnown: boolean;
}

/** Renders what stands on a slide; pictures in a row stand in an element of their own. */
export function renderSideBySide(tokens: readonly SlideToken[], context: SlideContext): Html {
  // An element of the author's may begin and end anywhere.
  if (tokens.some(({ type }) => type === 'html')) return context.blocks(tokens);
  const parts = tokens.map((token) => context.blocks([token])).filter(({ text }) => text !== '');
  const groups: Html[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.[0] && isFigure(part) && isFigure(last[0])) last.push(part);
    else groups.push([part]);
  }
  return html`${groups.map((group) => (group.length > 1 ? renderGroup(group) : group[0]))}`;
}

/** Whether this is one picture; one that has a share of the slide's width keeps it. */
function isFigure({ text }: Html): boolean {
  const end = '</figure>';
  return (
    text.startsWith('<figure') && text.indexOf(end) === text.length - end.length && !/[";]width:[\d.]+%/.test(text)
  );
}

function renderGroup(figures: readonly Html[]): Html {
  return html`<div class="${classes.pictures}" style="--parts:${arrange(figures.map(readSize))}">${figures}</div>`;
}

function readSize({ text }: Html): Size {
  const [, width, height] = /viewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(text) ?? [];
  return Number(width) > 0 && Number(height) > 0
    ? { width: Number(width), height: Number(height), isKnown: true }
    : usual;
}

/** The columns, as shares of the width, in which these pictures can be read best. */
function arrange(sizes: readonly Size[]): string {
  const layouts = [...Array(Math.min(4, sizes.length)).keys()].map((more) => placeIn(more + 1, sizes));
  const [best] = layouts.toSorted((a, b) => b.least - a.least || b.whole - a.whole);
  return best?.columns ?? '1fr';
}

/** How large pictures are in so many columns: the least by which any is as large as drawn, at most 1, and all together. */
function placeIn(count: number, sizes: readonly Size[]): { columns: string; least: number; whole: number } {
  const isOneRow = count === sizes.length;
  const ratios = sizes.map(({ width, height }) => width / height);
  const sum = ratios.reduce((before, ratio) => before + ratio, 0);
  const high = room.height / Math.ceil(sizes.length / count);
  const heights = ratios.map((ratio) => Math.min(high, room.width / (isOneRow ? sum : count * ratio)));
  const scales = heights.map((height, index) => {
    const size = sizes[index];
    return size?.isKnown ? Math.min(1, height / size.height) : 1;
  });
  return {
    columns: (isOneRow ? ratios : Array(count).fill(1))
      .map((ratio: number) => `minmax(0,${Math.round(ratio * 100) / 100}fr)`)
      .join(' '),
    least: Math.round(Math.min(...scales) * 100),
    whole: heights.reduce((before, height) => before + Math.log(height), 0),
  };
}
