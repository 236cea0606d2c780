// A footnote's number opens the note in place, on the stage and in the article.
import { footnotes as words } from '#words/footnotes';
import { classes, footnoteReferences } from '../../shared/markup.ts';
import { copyContent } from '../deck/copies.ts';
import { openInPlace } from '../ui/open-in-place.ts';

/** Opens footnotes in place wherever they are mentioned. */
export function startFootnotes(): void {
  openInPlace(footnoteReferences, (link, note) => {
    const content = copyContent(note, { without: `.${classes.backlink}` });
    return { label: link.getAttribute('aria-label') ?? words.label(link.textContent), content };
  });
}
