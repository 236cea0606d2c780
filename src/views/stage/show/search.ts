// The search on the stage; its hits are links that the address follows.
import type { RevealPlugin } from 'reveal.js';

import { prepareSearch } from '../../../page/search/open.ts';
import type { Stage } from '../stage.ts';
import { supportsDialog } from '../../../page/ui/dialog.ts';

/** Finds slides by what stands on them and around them. */
export function search({ root, list, actions }: Stage): RevealPlugin {
  function init(): void {
    if (supportsDialog()) actions.set('search', prepareSearch(list.all, root));
  }
  return { id: 'search', init };
}
