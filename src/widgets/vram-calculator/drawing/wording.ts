// The calculator's results in words.

import { vramCalculator as words } from '#words/vramCalculator';
import type { LayerGroup } from '../../data/schema.ts';
import { formatNumber, formatQuantity } from '../../kit/numbers.ts';
import type { Fit } from '../fits.ts';
import type { Setup } from '../../data/memory-need.ts';

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
        headline: words.fits(cards),
        text: words.room(countConversations(one.maxConversations)),
      };
    case 'tight':
      return {
        headline: words.fitsTightly(cards),
        text: words.tightRoom(countConversations(one.maxConversations)),
      };
    case 'weights-only':
      return {
        headline: words.fitsNot(cards),
        text: words.weightsOnly(countOf(one.maxConversations, setup.conversations)) + several,
      };
    case 'too-small':
      return { headline: words.fitsNot(cards), text: words.tooLarge + several };
  }
}

// Longer ones would push the text beside the large figure to a fourth line.
const longestName = 18;

function pointAt({ gpu }: Fit): string {
  return gpu.segment === 'unified' ? words.thisBox : words.thisCard;
}

function countCards({ cards }: Fit): string {
  return formatQuantity(cards, words.cards);
}

function describeSeveral(one: Fit, smallest: Fit): string {
  if (smallest.cards === one.cards) return '';
  if (smallest.freeBytes < 0) return words.notEvenSeveral(countCards(smallest));
  return (smallest.verdict === 'tight' ? words.severalTightly : words.several)(countCards(smallest));
}

function countConversations(count: number): string {
  return formatQuantity(count, words.conversations(count));
}

function countOf(count: number, wanted: number): string {
  if (wanted === 1) return words.noneWhole;
  const all = formatQuantity(wanted, words.ofConversations(wanted));
  return count === 0 ? words.noneOf(all) : words.onlySome(formatNumber(count), all);
}

/** What a group of layers keeps of a conversation. */
export function describeLayers(group: LayerGroup): string {
  const layers = words.layers(group.layers);
  switch (group.kind) {
    case 'full':
      return words.fullLayers(layers, group.kvHeads, group.headSize);
    case 'window':
      return words.windowLayers(layers, formatNumber(group.windowTokens), group.kvHeads, group.headSize);
    case 'latent':
      return words.latentLayers(layers, group.latentSize, group.positionSize);
    case 'state':
      return words.stateLayers(layers);
  }
}
