// A footnote's number opens the note in place, on the stage and in the article.
import type { RevealPlugin } from 'reveal.js';

import { classes } from '../../shared/markup.ts';
import type { Stage } from '../../views/stage/index.ts';
import { copyContent, openInPlace } from '../ui/open-in-place.ts';
import { closePopover } from '../ui/popover.ts';

/** Footnotes on the stage: any change of slide closes an open one. */
export function footnotes({ navigation }: Stage): RevealPlugin {
  function init(): void {
    startFootnotes();
    navigation.onChange(closePopover);
  }
  return { id: 'footnotes', init };
}

/** Opens footnotes in place wherever they are mentioned. */
export function startFootnotes(): void {
  openInPlace('a[role="doc-noteref"]', (link, note) => {
    const content = copyContent(note);
    for (const back of content.querySelectorAll(`.${classes.backlink}`)) back.remove();
    return { label: link.getAttribute('aria-label') ?? `Fußnote ${link.textContent}`, content };
  });
}
