// Every link of the page that leads elsewhere stands in the link list, whoever has written it: authors on slides, in
// notes, footnotes, captions, quizzes and drawings, deck.yaml, or a widget.

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderDeck } from '../../../../../src/compiler/document/document.ts';
import { compile } from '../../../../../src/compiler/index.ts';
import { readFolder } from '../../../../../src/compiler/vite/folder/folder.ts';
import { classes, data } from '../../../../../src/shared/markup.ts';
import { renderWidget, schemas } from '../../../../../src/widgets/render.tsx';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Each link that leads elsewhere, as its key and the slide that it stands on; without those of the lists themselves. */
function listLinks(nodes: readonly Node[], slide = ''): string[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    if (attributes.has(data.linkList) || attributes.get('class') === 'report') return [];
    // Imprint and privacy are the page's, also where they stand on the title slide; what only readers see has no number.
    const isOfPage = attributes.get('class') === classes.legalLinks || attributes.has(data.readers);
    const place = isOfPage ? '' : node.tagName === 'section' ? (attributes.get('id') ?? '') : slide;
    const href =
      (['a', 'area'].includes(node.tagName) && (attributes.get('href') ?? attributes.get('xlink:href'))) || '';
    const own = /^https?:/i.test(href) ? [`${href.replace(/#.*$/, '').replace(/\/$/, '')} ${place}`] : [];
    const inside = 'content' in node ? node.content.childNodes : node.childNodes;
    return [...own, ...listLinks(inside, place)];
  });
}

describe.each(['tests/fixtures/deck', 'slides'])('the link list of %s', async (folder) => {
  const input = { ...(await readFolder(folder)), base: '', widgets: schemas, renderWidget };
  const { deck } = compile(input);
  const page = listLinks(parse(renderDeck(deck, { renderWidget })).childNodes);
  const places = deck.linkList.flatMap(({ key, slides }) => slides.map((slide) => `${key} ${slide}`));

  it('names every address of the page, and every slide that holds it', () => {
    const [onSlides, elsewhere] = [true, false].map((isOnSlide) =>
      page.filter((link) => isOnSlide !== link.endsWith(' ')),
    );
    expect(new Set(places)).toEqual(new Set(onSlides));
    const keys = new Set(deck.linkList.map(({ key }) => key));
    expect(elsewhere?.filter((link) => !keys.has(link.trim()))).toEqual([]);
    expect(page.length).toBeGreaterThan(20);
  });
});
