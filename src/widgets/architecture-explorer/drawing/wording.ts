// A step's ways in words, for those who do not see the figure.

import { architectureExplorer as words } from '#words/architectureExplorer';
import { lines, type PartId } from '../parts.ts';
import type { Move, Step } from '../steps.ts';

/** "von LibreChat zu LiteLLM, zwischen LibreChat und Vektor-DB hin und zurück". */
export function describeWays({ moves }: Step): string {
  return moves.map(describeWay).join(', ');
}

function describeWay({ line, way }: Move): string {
  const { from, to } = lines[line];
  const [first, second] = [namePart(from), namePart(to)];
  if (way === 'both') return words.both(first, second);
  return way === 'there' ? words.there(first, second) : words.there(second, first);
}

function namePart(part: PartId | 'gpu'): string {
  return part === 'gpu' ? words.groups.gpu : words.parts[part];
}
