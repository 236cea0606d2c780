// A term opens its explanation in place, on the stage and in the article.
import { classes } from '../../shared/markup.ts';
import { copyContent } from '../deck/copies.ts';
import { findHeading, findTermLink, type Slide } from '../deck/slides.ts';
import { openInPlace } from '../ui/open-in-place.ts';
import { openPopover, supportsPopover } from '../ui/popover.ts';

/** Opens terms in place wherever they are linked. */
export function startGlossary(): void {
  openInPlace(`a.${classes.term}`, (_, entry) => describe(entry));
}

/** Opens the entry with this id beside its mention on a slide, else beside the slide's title; false for any other id. */
export function showTerm(id: string, slide: Slide): boolean {
  const entry = document.getElementById(id);
  if (!entry?.matches(`.${classes.glossary} > dt`) || !supportsPopover()) return false;
  const mention = findTermLink(slide.section, id);
  const isSeen = mention?.closest(`.${classes.notes}`) === null;
  openPopover({ reference: isSeen ? mention : (findHeading(slide) ?? slide.section), ...describe(entry) });
  return true;
}

function describe(entry: Element): { label: string; content: Node } {
  const text = entry.nextElementSibling;
  return { label: entry.textContent, content: text ? copyContent(text) : document.createDocumentFragment() };
}
