// Ids that the page has without any author's doing. Apart from markup.ts, because no script of the page needs them.

import { contentsId, firstEndId, linkListId, toolbarId } from './markup.ts';

// Of the contents, of what stands behind slide 1, of the toolbar, of what dialogs are labelled by, and of all that the compiler numbers.
const fixedIds = [contentsId, firstEndId, linkListId, toolbarId, 'glossar', 'countdown-hint'];
const labelIds = '(?:search|share|help|overview|privacy|speaker-blocked)-title';
const numberedIds = `(?:fn|fnref|${linkListId}|begriff)-.+|quiz-\\d.*-\\d+|.+-widget-\\d+(?:-.+)?`;

/** The ids of the page's own elements, and of the kinds that the compiler makes: authors' own must be others. */
export const ownIds = new RegExp(`^(?:${fixedIds.join('|')}|${labelIds}|${numberedIds})$`, 's');
