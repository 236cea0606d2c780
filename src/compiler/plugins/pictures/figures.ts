// Pictures in Markdown: alone in a paragraph a figure with a caption, otherwise a part of the text.

import { classes } from '../../../shared/markup.ts';
import { mergeAttributes } from '../../html/attributes/comment-attributes.ts';
import type { Source } from '../../findings.ts';
import { isElsewhere } from '../../html/files/assets.ts';
import { html, renderAttributes, type Html } from '../../html/html.ts';
import { readSize, type Size } from '../../html/attributes/sizes.ts';
import { renderDrawing, renderImageFile, type Picture } from './drawings.ts';
import { decodeReferences, readPlainText } from '../../source/plain-text.ts';
import { renderPictureAttributes, type RenderContext } from '../../html/render-context.ts';
import { renderText } from '../../html/text.ts';
import type { Attributes, TokenOf } from '../../tokens.ts';

type Image = TokenOf<'image'>;

/** Renders a picture that is a paragraph of its own; its title is the caption. */
export function renderFigure(image: Image, paragraph: TokenOf<'paragraph'>, context: RenderContext): Html {
  const picture = readPicture(image, context);
  const drawing = renderDrawing(picture);
  const { others, size } = splitSize(mergeAttributes([paragraph.attributes, image.attributes]));
  const attributes = renderPictureAttributes({ attributes: others }, context, {
    class: drawing ? classes.drawing : 'image',
    ...(drawing ? { style: size.style } : {}),
  });
  return html`<figure${attributes}>${drawing ?? renderImageFile(picture, (isPicture) => renderAttributes(isPicture ? Object.entries(size) : []))}${renderCaption(image, context)}</figure>`;
}

/** The caption of a picture, if it has one. */
export function renderCaption({ title }: Image, context: RenderContext): Html {
  return title ? html`<figcaption>${renderText(title, context)}</figcaption>` : html``;
}

/** Renders a picture in running text. */
export function renderImage(image: Image, context: RenderContext): Html {
  const picture = readPicture(image, context);
  const drawing = renderDrawing(picture);
  const { others, size } = splitSize(image.attributes ?? new Map());
  const own = { attributes: others };
  if (!drawing)
    return renderImageFile(picture, (isPicture) => renderPictureAttributes(own, context, isPicture ? size : {}));
  return html`<span${renderPictureAttributes(own, context, { class: classes.drawing, style: size.style })}>${drawing}</span>`;
}

/** Width and height of a picture, apart from its other attributes. */
function splitSize(attributes: Attributes): { others: Attributes; size: Size } {
  const others = new Map([...attributes].filter(([name]) => name !== 'width' && name !== 'height'));
  return { others, size: readSize(attributes.get('width')?.value, attributes.get('height')?.value) };
}

function readPicture(image: Image, { source, assets, ids, links, behind }: RenderContext): Picture {
  const { at, href } = image;
  const alternative = readPlainText(image.tokens).replace(/\s+/g, ' ').trim();
  // A picture that is left out needs none.
  if (alternative === '' && !isElsewhere(href)) reportMissingAlternative(source, at, href);
  return {
    source,
    at,
    address: decodeReferences(href),
    isPicture: true,
    alternative,
    assets,
    ids,
    links,
    isInLink: behind !== undefined,
  };
}

function reportMissingAlternative(source: Source, at: number, address: string): void {
  source.warning(at, {
    rule: 'missing-alternative',
    message: `The picture "${address}" has no text alternative.`,
    fix: 'Say between the brackets what the picture says: ![Text](picture.svg)',
  });
}
