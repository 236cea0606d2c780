// The calculator's results in words.

import type { LayerGroup } from '../data/schema.ts';
import { formatNumber, formatQuantity } from '../../shared/numbers.ts';
import type { Fit, Verdict } from './fits.ts';
import type { Setup } from './model.ts';

/** A verdict in one or two words. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  fits: 'passt',
  tight: 'knapp',
  'weights-only': 'nur die Gewichte',
  'too-small': 'zu klein',
};

/** "2 × L4", which never breaks at the sign. */
export function nameCards({ gpu, cards }: Pick<Fit, 'gpu' | 'cards'>): string {
  return `${cards}\u00A0×\u00A0${gpu.name}`;
}

/** How a setup fares on one card, and how many cards would do: a headline and one or two sentences. */
export function describeFit(
  setup: Setup,
  one: Fit,
  smallest: Fit,
): { readonly headline: string; readonly text: string } {
  const cards = one.gpu.name.length > longestName ? pointAt(one) : nameCards(one);
  const several = describeSeveral(one, smallest);
  switch (one.verdict) {
    case 'fits':
      return {
        headline: `Passt auf ${cards}`,
        text: `Platz ist für ${countConversations(one.maxConversations)} zugleich.`,
      };
    case 'tight':
      return {
        headline: `Passt knapp auf ${cards}`,
        text: `Platz ist für höchstens ${countConversations(one.maxConversations)} zugleich.`,
      };
    case 'weights-only':
      return {
        headline: `Passt nicht auf ${cards}`,
        text: `Die Gewichte ja, aber ${countOf(one.maxConversations, setup.conversations)}.${several}`,
      };
    case 'too-small':
      return { headline: `Passt nicht auf ${cards}`, text: `Schon Gewichte und Reserve sind zu groß.${several}` };
  }
}

// Longer ones would push the text beside the large figure to a fourth line.
const longestName = 18;

function pointAt({ gpu }: Fit): string {
  return gpu.segment === 'unified' ? 'diese Box' : 'diese Karte';
}

function countCards({ cards }: Fit): string {
  return formatQuantity(cards, 'Karten');
}

function describeSeveral(one: Fit, smallest: Fit): string {
  if (smallest.cards === one.cards) return '';
  if (smallest.freeBytes < 0) return ` Auch ${countCards(smallest)} reichen nicht.`;
  return ` ${countCards(smallest)} reichen${smallest.verdict === 'tight' ? ' knapp' : ''}.`;
}

function countConversations(count: number): string {
  return formatQuantity(count, count === 1 ? 'Gespräch' : 'Gespräche');
}

function countOf(count: number, wanted: number): string {
  if (wanted === 1) return 'kein ganzes Gespräch';
  return `${count === 0 ? 'keins' : `nur ${formatNumber(count)}`} von ${formatQuantity(wanted, 'Gesprächen')}`;
}

/** What a group of layers keeps of a conversation. */
export function describeLayers(group: LayerGroup): string {
  const layers = group.layers === 1 ? '1 Schicht' : `${group.layers} Schichten`;
  switch (group.kind) {
    case 'full':
      return `${layers} merken sich jedes Token: je ${group.kvHeads} Köpfe mit ${group.headSize} Werten, zweimal (Schlüssel und Wert)`;
    case 'window':
      return `${layers} merken sich nur die letzten ${formatNumber(group.windowTokens)} Token: je ${group.kvHeads} Köpfe mit ${group.headSize} Werten, zweimal`;
    case 'latent':
      return `${layers} merken sich jedes Token gepackt: ein Vektor mit ${group.latentSize} + ${group.positionSize} Werten für alle Köpfe`;
    case 'state':
      return `${layers} führen einen Zustand fester Größe, egal wie lang das Gespräch ist`;
  }
}
