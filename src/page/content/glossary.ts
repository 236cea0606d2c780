// A term opens its explanation in place, on the stage and in the article.
import type { RevealPlugin } from 'reveal.js';

import { copyContent, openInPlace } from '../ui/open-in-place.ts';

/** Terms on the stage. */
export function glossary(): RevealPlugin {
  return { id: 'glossary', init: startGlossary };
}

/** Opens terms in place wherever they are linked. */
export function startGlossary(): void {
  openInPlace('a.term', (_, entry) => {
    const text = entry.nextElementSibling;
    return { label: entry.textContent, content: text ? copyContent(text) : document.createDocumentFragment() };
  });
}
