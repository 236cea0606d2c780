// Looks for a pattern in a time that grows with the text: a step that has failed at a place fails there again, so
// no step is tried twice at one place.

import type { Pattern, Step } from './patterns.ts';

/** Stands for text in which nothing is to be found, such as code; no source has it. */
export const masked = '\uFFFF';

// Looking ahead up to the end of the text from each of its lines would still take long.
const tries = { atLeast: 1_000_000, ofCharacter: 60, ofFork: 10 };

/** Looks for one pattern in one text, from left to right. */
export class PatternSearch {
  readonly #steps: readonly Step[];
  readonly #text: string;
  readonly #isOfLines: boolean;
  /** What the first character must be, where there is one. */
  readonly #first: Step | undefined;
  readonly #failed = new Set<number>();
  #triesLeft: number;

  constructor({ steps }: Pattern, text: string) {
    this.#steps = steps;
    this.#text = text;
    this.#isOfLines = steps[0]?.kind === 'line-start';
    this.#first = steps[this.#isOfLines ? 1 : 0];
    this.#triesLeft = tries.atLeast + tries.ofCharacter * text.length;
  }

  /** Whether it has taken too long, and finds nothing more. */
  get isTired(): boolean {
    return this.#triesLeft <= 0;
  }

  /** The first place from `from` to `end` where the pattern fits. */
  find(from: number, end = this.#text.length): { start: number; end: number } | undefined {
    for (let at = from; at <= end; at++) {
      if (this.#isOfLines && !isLineStart(this.#text, at)) {
        const next = this.#text.indexOf('\n', at);
        if (next === -1 || next >= end) return undefined;
        at = next + 1;
      }
      const first = this.#first;
      if (first?.kind === 'character' && !this.#fits(first, at)) continue;
      const stop = this.#run(this.#steps, at, this.#failed);
      if (stop !== undefined && stop <= end) return { start: at, end: stop };
    }
    return undefined;
  }

  /** Where the steps end that begin at a place; undefined where they do not fit. */
  #run(steps: readonly Step[], from: number, failed: Set<number>): number | undefined {
    const open: { step: number; at: number }[] = [{ step: 0, at: from }];
    for (let way = open.pop(); way; way = open.pop()) {
      let { step, at } = way;
      for (let next = steps[step]; this.#triesLeft > 0; next = steps[step]) {
        if (!next) {
          failed.clear();
          return at;
        }
        this.#triesLeft -= next.kind === 'fork' ? tries.ofFork : 1;
        if (next.kind === 'fork') {
          const place = at * steps.length + step;
          if (failed.has(place)) break;
          failed.add(place);
          open.push({ step: step + next.or, at });
          step += next.to;
        } else if (next.kind === 'jump') {
          step += next.to;
        } else {
          if (!this.#fits(next, at)) break;
          step += 1;
          if (next.kind === 'character') at += 1;
        }
      }
    }
    return undefined;
  }

  #fits(step: Exclude<Step, { kind: 'fork' | 'jump' }>, at: number): boolean {
    const text = this.#text;
    switch (step.kind) {
      case 'character':
        return at < text.length && text.charAt(at) !== masked && step.fits(text.charAt(at));
      case 'line-start':
        return isLineStart(text, at);
      case 'line-end':
        return at === text.length || text.charAt(at) === '\n';
      case 'word-edge':
        return (isWord(text, at - 1) !== isWord(text, at)) === step.isWanted;
      case 'look-ahead':
        return (this.#run(step.steps, at, new Set()) !== undefined) === step.isWanted;
    }
  }
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}

function isWord(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at));
}
