import { describe, expect, it } from 'vitest';
import { gpus } from '../../../../../src/widgets/data/gpus.ts';
import { models } from '../../../../../src/widgets/data/models.ts';
import { judgeAll, judgeFit } from '../../../../../src/widgets/vram-calculator/fits.ts';
import { attributes } from '../../../../../src/widgets/vram-calculator/attributes.ts';
import { readPlan } from '../../../../../src/widgets/vram-calculator/plan.ts';
import { readDefaults } from '../../../../../src/widgets/kit/form/inputs.ts';
import { describeFit, describeLayers } from '../../../../../src/widgets/vram-calculator/drawing/wording.ts';

const defaultSetup = readPlan(readDefaults(attributes));

function say(card: string, change: Partial<typeof defaultSetup>): string {
  const gpu = gpus.find(({ id }) => id === card) ?? defaultSetup.card;
  const plan = { ...defaultSetup, ...change };
  const one = judgeFit(plan, gpu, 1);
  const [smallest = one] = judgeAll(plan, [gpu]);
  const { headline, text } = describeFit(plan, one, smallest);
  return `${headline}. ${text}`.replaceAll(/[\u00A0\u202F]/g, ' ');
}

const deepseek = models.find(({ id }) => id === 'deepseek-v3') ?? defaultSetup.model;

describe('describeFit(setup, one, smallest)', () => {
  it.each([
    { card: 'l4', change: { conversations: 1 }, text: 'Passt auf 1 × L4. Platz ist für 4 Gespräche zugleich.' },
    { card: 'l4', change: {}, text: 'Passt knapp auf 1 × L4. Platz ist für höchstens 4 Gespräche zugleich.' },
    {
      card: 'l4',
      change: { conversations: 12 },
      text: 'Passt nicht auf 1 × L4. Die Gewichte ja, aber nur 4 von 12 Gesprächen. 2 Karten reichen.',
    },
    {
      card: 'l4',
      change: { contextTokens: 65_536, conversations: 1 },
      text: 'Passt nicht auf 1 × L4. Die Gewichte ja, aber kein ganzes Gespräch. 2 Karten reichen.',
    },
    {
      card: 'l4',
      change: { contextTokens: 65_536 },
      text: 'Passt nicht auf 1 × L4. Die Gewichte ja, aber keins von 4 Gesprächen. 4 Karten reichen.',
    },
    {
      card: 'l4',
      change: { model: deepseek },
      text: 'Passt nicht auf 1 × L4. Schon Gewichte und Reserve sind zu groß. Auch 8 Karten reichen nicht.',
    },
    {
      card: 'dgx-spark',
      change: { model: deepseek },
      text: 'Passt nicht auf 1 × DGX Spark. Schon Gewichte und Reserve sind zu groß.',
    },
    { card: 'rtx-pro-6000-blackwell', change: {}, text: 'Passt auf diese Karte. Platz ist für 58 Gespräche zugleich.' },
  ])('says "$text"', ({ card, change, text }) => {
    expect(say(card, change)).toBe(text);
  });
});

describe('describeLayers(group)', () => {
  it('has a sentence for every group of every model', () => {
    for (const { layerGroups } of models) {
      for (const group of layerGroups) expect(describeLayers(group)).toMatch(/^\d+ Schichten? /);
    }
  });
});
