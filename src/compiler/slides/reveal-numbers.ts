// Reveal's numbers of slides: "2/0" is the third slide or the first of the third stack, "2/1" the one below it. The deck
// is a flat list, so links get the id instead, and only a deck with stacks has the numbers in its page.

import { isVisible } from '../chapters/chapters.ts';
import { isForReaders } from '../plugins/attributes/slide.ts';
import type { ParsedChapter, ParsedSlide } from '../types.ts';

/** Each slide of the talk with its number. Empty ones count in their file as with Reveal, hidden ones do not. */
export function countAsReveal(chapters: readonly ParsedChapter[]): ReadonlyMap<ParsedSlide, string> {
  const numbers = new Map<ParsedSlide, string>();
  let before = 0;
  for (const { slides } of chapters) {
    let [removed, next] = [0, before];
    for (const stack of groupStacks(slides)) {
      let above = 0;
      for (const slide of stack) {
        const isOut = slide.isHidden || isForReaders(slide);
        if (isOut) above++;
        if (isOut || !isVisible(slide)) continue;
        next = before + slide.column - removed + 1;
        numbers.set(slide, `${next - 1}/${slide.row - above}`);
      }
      if (above === stack.length) removed++;
    }
    before = next;
  }
  return numbers;
}

/** Whether the numbers are those of the list. */
export function isCountedFlat(numbers: ReadonlyMap<ParsedSlide, string>): boolean {
  return [...numbers.values()].every((number, index) => number === `${index}/0`);
}

function groupStacks(slides: readonly ParsedSlide[]): ParsedSlide[][] {
  const stacks: ParsedSlide[][] = [];
  for (const slide of slides) {
    const stack = stacks.at(-1);
    if (stack?.[0]?.column === slide.column) stack.push(slide);
    else stacks.push([slide]);
  }
  return stacks;
}
