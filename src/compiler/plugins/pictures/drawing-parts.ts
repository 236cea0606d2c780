// What in a drawing refers to what: every reference must find something that shows, and all together must not be more
// than a browser can draw. Few lines can repeat each other millions of times.

import { classes } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';
import type { DrawingValue } from './drawing-attributes.ts';
import { reportDeadReference, reportEmptyReference, reportSilentStep, reportTooManyParts } from './findings.ts';

/** An element of a drawing. */
interface DrawingPart {
  readonly name: string;
  readonly at: number;
  /** The ids that it refers to. */
  readonly references: readonly string[];
  readonly inside: DrawingPart[];
  /** Whether it appears as a step. */
  readonly isStep: boolean;
  /** Whether text stands in it, drawn or as what is said of it. */
  isSaid: boolean;
}

const most = 20_000;
/** References of references; a longer row is no drawing. */
const deepest = 20;
const shapes = new Set('path rect circle ellipse line polyline polygon text use'.split(' '));
const gradients = new Set(['linearGradient', 'radialGradient']);

/** The elements of a drawing, in the order in which they are opened and closed. */
export class DrawingParts {
  readonly #ids = new Map<string, DrawingPart>();
  readonly #all: DrawingPart[] = [];
  readonly #open: DrawingPart[] = [];
  readonly #shown = new Map<DrawingPart, boolean>();

  /** Whether the root has ended. */
  get isClosed(): boolean {
    return this.#all.length > 0 && this.#open.length === 0;
  }

  open({
    name,
    at,
    attributes,
  }: {
    name: string;
    at: number;
    attributes: readonly (readonly [string, DrawingValue])[];
  }): void {
    const listIds = (value: DrawingValue) => value.flatMap((text) => (typeof text === 'string' ? [] : [text.id]));
    const others = attributes.filter(([key]) => key !== 'id');
    const [, names = []] = attributes.find(([key]) => key === 'class') ?? [];
    const isStep = names.some((text) => typeof text === 'string' && text.split(/\s+/).includes(classes.fragment));
    const references = others.flatMap(([, value]) => listIds(value));
    const part = { name, at, references, inside: [], isStep, isSaid: false };
    this.#open.at(-1)?.inside.push(part);
    this.#open.push(part);
    this.#all.push(part);
    for (const [key, value] of attributes) if (key === 'id') for (const id of listIds(value)) this.#ids.set(id, part);
  }

  /** Notes that text stands where the file has been read up to. */
  addText(): void {
    for (const part of this.#open) part.isSaid = true;
  }

  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  close(): void {
    this.#open.pop();
  }

  listIds(): string[] {
    return [...this.#ids.keys()];
  }

  /** Reports steps of which nothing is said; references that find nothing, that show nothing, and that are too many. */
  check(source: Source): void {
    for (const { at, references, isStep, isSaid } of this.#all) {
      if (isStep && !isSaid) reportSilentStep(source, at);
      for (const id of references) {
        const found = this.#ids.get(id);
        const what = found && this.#findEmptiness(found);
        if (!found) reportDeadReference(source, at, id);
        else if (what) reportEmptyReference(source, at, { id, what });
      }
    }
    const [root] = this.#all;
    if (root && this.#count(root, new Map(), 0) > most) reportTooManyParts(source, most);
  }

  #findEmptiness(part: DrawingPart): string | undefined {
    if (gradients.has(part.name))
      return this.#countStops(part, 0) < 2 ? 'is one colour: it has fewer than two <stop>' : undefined;
    return this.#isShown(part) ? undefined : 'shows nothing';
  }

  /** Stops of a gradient, or of the one that it takes them from. */
  #countStops({ inside, references }: DrawingPart, depth: number): number {
    const own = inside.filter(({ name }) => name === 'stop').length;
    const other = this.#ids.get(references[0] ?? '');
    return own > 0 || !other || depth > deepest ? own : this.#countStops(other, depth + 1);
  }

  /** How many elements a browser draws for one, with all that it refers to. */
  #count(part: DrawingPart, known: Map<DrawingPart, number>, depth: number): number {
    const before = known.get(part);
    if (before !== undefined) return before;
    // While it is counted; what refers to itself has no end.
    known.set(part, Infinity);
    const targets = depth > deepest ? [] : part.references.flatMap((id) => this.#ids.get(id) ?? []);
    let count = depth > deepest ? Infinity : 1;
    for (const inner of part.inside) count += this.#count(inner, known, depth);
    for (const target of targets) count += this.#count(target, known, depth + 1);
    known.set(part, count);
    return count;
  }

  #isShown(part: DrawingPart): boolean {
    const known = this.#shown.get(part);
    if (known !== undefined) return known;
    const isShown = shapes.has(part.name) || part.inside.some((inner) => this.#isShown(inner));
    this.#shown.set(part, isShown);
    return isShown;
  }
}
