// What a run of the benchmark is told: which part of it, how large, and what to compare with.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readCells, type Cells } from './report/against.ts';

/** The parts in the order in which they are measured. */
export const parts = ['compiler', 'commands', 'pages', 'dev', 'memory'] as const;

/** One of them. */
export type Part = (typeof parts)[number];

/** A run of the benchmark. */
export interface Options {
  readonly parts: readonly Part[];
  /** Slides of the neutral decks; undefined leaves them to each part. */
  readonly slides: number | undefined;
  readonly runs: number;
  /** Another page to measure beside ours: a file or an address. */
  readonly page: string | undefined;
  /** The cells of an earlier run. */
  readonly against: Cells | undefined;
}

/** Reads the parameters; for what is wrong one clear line. */
export async function readOptions(): Promise<Options> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { only: text, slides: text, runs: { ...text, default: '5' }, page: text, against: text },
  });
  const { only, slides, runs, page, against } = values;
  const chosen = parts.filter((part) => only === undefined || part === only);
  if (chosen.length === 0) throw new Error(`There is no part "${only}"; there are: ${parts.join(', ')}.`);
  if (page !== undefined && !isAddress(page) && !existsSync(page))
    throw new Error(`There is no page "${page}"; type the name of an HTML file, or an address.`);
  return {
    parts: chosen,
    slides: slides === undefined ? undefined : readCount('slides', slides),
    runs: readCount('runs', runs),
    page,
    against: against === undefined ? undefined : await readEarlier(against),
  };
}

/** Whether a page is fetched from a server that runs already. */
export function isAddress(page: string): boolean {
  return /^https?:/.test(page);
}

function readCount(name: 'slides' | 'runs', text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`"${text}" is no number of ${name}; type for example npm run bench -- --${name} 3`);
}

async function readEarlier(file: string): Promise<Cells> {
  if (!existsSync(file)) throw new Error(`There is no file "${file}" to compare with.`);
  const cells = readCells(await readFile(file, 'utf8'));
  if (cells.size === 0) throw new Error(`"${file}" holds no figures; it must be what npm run bench has printed.`);
  return cells;
}
