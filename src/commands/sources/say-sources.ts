// What a build says of the deck's sources.

import type { CompileResult } from '../../compiler/types.ts';
import { sumUpSources } from './format-sources.ts';
import { listSources } from './list-sources.ts';

/** Says in one line how many there are, how old the oldest is, and what lists them. */
export async function saySources(built: CompileResult): Promise<void> {
  const sum = sumUpSources(await listSources(built), new Date().toISOString().slice(0, 10));
  if (sum) console.log(`${sum}: npm run sources lists them.`);
}
