// Every source of a deck: those of its footnotes, and those of the widgets on its slides.

import type { CompileResult, SourceEntry } from '../../compiler/types.ts';
import { listWidgetSources } from './widget-sources.ts';

/** Lists them, the footnotes' first. */
export async function listSources({ deck, sources }: Pick<CompileResult, 'deck' | 'sources'>): Promise<SourceEntry[]> {
  const uses = new Map<string, string[]>();
  for (const { id, body } of deck.slides) {
    for (const piece of body) {
      if (piece.kind === 'widget') uses.set(piece.name, [...(uses.get(piece.name) ?? []), id]);
    }
  }
  return [...sources, ...(await listWidgetSources(uses))];
}
