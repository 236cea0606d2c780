// The search on the stage; its hits are links that the address follows.
import { prepareSearch } from '../../../page/search/open.ts';
import type { Stage } from '../stage.ts';
import { supportsDialog } from '../../../page/ui/dialog.ts';

/** Finds slides by what stands on them and around them. */
export function search({ root, list, actions }: Stage): void {
  if (supportsDialog()) actions.set('search', prepareSearch(list.all, root));
}
