// A term opens its explanation in place, on the stage and in the article.
import { classes } from '../../shared/markup.ts';
import { copyContent } from '../deck/copies.ts';
import { openInPlace } from '../ui/open-in-place.ts';

/** Opens terms in place wherever they are linked. */
export function startGlossary(): void {
  openInPlace(`a.${classes.term}`, (_, entry) => {
    const text = entry.nextElementSibling;
    return { label: entry.textContent, content: text ? copyContent(text) : document.createDocumentFragment() };
  });
}
