// What the figures depend on: when and where they were measured, and of which version.

import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import type { Session } from '../session.ts';

/** The head of a report about a run that took some minutes. */
export async function describeRun({ openBrowser }: Session, runs: number, minutes: number): Promise<string> {
  const browser = await openBrowser();
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const software = `${type()} ${release()}, Node.js ${process.version}, Chromium ${browser.version()}`;
  await browser.close();
  return `# Benchmark, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC${describeVersion()}

${machine}, ${software}; ${Math.ceil(minutes)} min. Medians of ${runs} (lowest–highest).
Pages: 150 ms, 1.6 Mbit/s, a quarter of the processor's speed, texts compressed with Brotli.`;
}

function describeVersion(): string {
  const { status, stdout } = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' });
  return status === 0 ? `, version ${stdout.trim()}` : '';
}
