// Whether a slide with an author's HTML is one slide to a browser. Browsers end elements, move them and drop tags by
// many rules, so a browser's parser is asked, the same that the tests have.

import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Source } from '../findings.ts';
import { walkTokens } from '../source/positions.ts';
import type { ParsedSlide, Slide } from '../types.ts';

type Node = DefaultTreeAdapterTypes.ParentNode;
type SlideHtml = Pick<Slide, 'titleHtml' | 'body' | 'footnotesHtml' | 'notesHtml'>;

/** Where the first piece of raw HTML of a slide stands; undefined where it has none. */
export function findRawHtml({ content, notes, definitions }: ParsedSlide): number | undefined {
  let at: number | undefined;
  walkTokens([...content, ...notes, ...definitions], (token) => {
    if (token.type === 'html') at ??= token.at;
  });
  return at;
}

/** Whether a browser finds the parts of a slide side by side in it, and the next slide untouched behind it. */
export function isWhole({ titleHtml, body, footnotesHtml, notesHtml }: SlideHtml): boolean {
  const inside = body.map((piece) => (piece.kind === 'html' ? piece.text : '')).join('');
  const parts = [titleHtml, `<div>${inside}</div>`, footnotesHtml, `<aside>${notesHtml}</aside>`].filter(Boolean);
  const page = parse(`<!doctype html><div><section>${parts.join('')}</section><section>next</section></div>`);
  const slides = listElements(page, ['html', 'body', 'div']);
  const [slide, next] = slides;
  if (slides.length !== 2 || !slide || !next) return false;
  return (
    slide.childNodes.length === parts.length && next.childNodes.length === 1 && next.childNodes[0]?.nodeName === '#text'
  );
}

/** Reports a slide that a browser would tear apart, at its first piece of raw HTML. */
export function reportTorn(source: Source, at: number): void {
  source.error(at, {
    rule: 'torn-slide',
    message: 'A browser would read the HTML on this slide otherwise than it stands there, and tear the slide apart.',
    fix: 'Let each element stand only where HTML allows it: items in lists, cells in rows, no paragraph around blocks.',
  });
}

/** The children of the only element on a way from the document; none where the way ends or divides. */
function listElements(document: Node, way: readonly string[]): Node[] {
  let children: Node[] = [document];
  for (const name of way) {
    const found = children.flatMap((child) => child.childNodes).filter((node) => node.nodeName === name);
    children = found.filter((node) => 'childNodes' in node);
    if (children.length !== 1) return [];
  }
  return children.flatMap(({ childNodes }) => childNodes).filter((node) => 'childNodes' in node);
}
