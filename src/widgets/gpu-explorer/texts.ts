// How fields and cards are called.

import { gpuExplorer as words } from '#words/gpuExplorer';
import { gpus } from '../data/gpus.ts';
import type { Gpu } from '../data/schema.ts';
import type { Option } from '../kit/form/controls/choice.tsx';
import type { FormTexts } from '../kit/form/texts.ts';
import { formatQuantity } from '../kit/numbers.ts';
import { attributes } from './attributes.ts';
import type { Scene } from './scene.ts';

/** What stands at each field. */
export const texts: FormTexts<typeof attributes> = {
  view: {
    label: words.view,
    options: attributes.view.values.map((view) => ({ value: view, text: words.views[view] })),
  },
  card: { label: words.card, options: gpus.map(({ id, name }) => ({ value: id, text: name })) },
};

/** The cards of the chosen class to choose from, and the chosen one. */
export function listOptions({ cards, chosen }: Scene): readonly Option[] {
  const listed = cards.includes(chosen) ? cards : [chosen, ...cards];
  return attributes.view.values.flatMap((view) =>
    listed
      .filter(({ segment }) => segment === view)
      .map((card): Option => ({ value: card.id, text: describeCard(card), group: words.views[view] })),
  );
}

function describeCard({ name, memoryGb }: Gpu): string {
  return name.includes('GB') ? name : `${name}, ${formatQuantity(memoryGb, 'GB')}`;
}

/** A name without series and model of the board, as people say it: "RTX 4090", "A100, 80 GB". */
export function shortenName(name: string): string {
  return name
    .replace(/^(?:GeForce|Radeon|Instinct|Apple) | Blackwell$/g, '')
    .replace(/ SXM(?: \((.+)\))?$/, (_model, size?: string) => (size === undefined ? '' : `, ${size}`));
}
