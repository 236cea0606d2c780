// Pictures in Markdown: alone in a paragraph a figure with a caption, otherwise a part of the text.

import { classes } from '../../../shared/markup.ts';
import { mergeAttributes } from '../attributes/attributes.ts';
import type { Source } from '../../findings.ts';
import { html, type Html } from '../../html/html.ts';
import { renderDrawing, renderImageFile, type Picture } from './drawings.ts';
import { decodeReferences, readPlainText } from '../../source/plain-text.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import { renderText } from '../../html/text.ts';
import type { TokenOf } from '../../tokens.ts';

type Image = TokenOf<'image'>;

/** Renders a picture that is a paragraph of its own; its title is the caption. */
export function renderFigure(image: Image, paragraph: TokenOf<'paragraph'>, context: RenderContext): Html {
  const picture = readPicture(image, context);
  const drawing = renderDrawing(picture);
  const own = { attributes: mergeAttributes([paragraph.attributes, image.attributes]) };
  const attributes = renderOwnAttributes(own, context, { class: drawing ? classes.drawing : 'image' });
  const caption = image.title ? html`<figcaption>${renderText(image.title, context)}</figcaption>` : html``;
  return html`<figure${attributes}>${drawing ?? renderImageFile(picture, html``)}${caption}</figure>`;
}

/** Renders a picture in running text. */
export function renderImage(image: Image, context: RenderContext): Html {
  const picture = readPicture(image, context);
  const drawing = renderDrawing(picture);
  if (!drawing) return renderImageFile(picture, renderOwnAttributes(image, context));
  return html`<span${renderOwnAttributes(image, context, { class: classes.drawing })}>${drawing}</span>`;
}

function readPicture(image: Image, { source, assets, ids, links }: RenderContext): Picture {
  const { at, href } = image;
  const alternative = readPlainText(image.tokens).replace(/\s+/g, ' ').trim();
  if (alternative === '') reportMissingAlternative(source, at, href);
  return { source, at, address: decodeReferences(href), isPicture: true, alternative, assets, ids, links };
}

function reportMissingAlternative(source: Source, at: number, address: string): void {
  source.warning(at, {
    rule: 'missing-alternative',
    message: `The picture "${address}" has no text alternative.`,
    fix: 'Say between the brackets what the picture says: ![Text](picture.svg)',
  });
}
