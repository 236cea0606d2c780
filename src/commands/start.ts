// npm start: builds the deck and serves it at one fixed address. The whole set-up for a talk.

import { createServer } from 'node:net';
import { preview } from 'vite';
import { buildSite } from './run/build-site.ts';
import { replaceFolder } from './run/output/replace-folder.ts';
import { runCommand } from './run/run-command.ts';

const port = 4173;

await runCommand(async () => {
  if (!(await isFree(port))) {
    throw new Error(
      `Port ${port} is taken: another program, perhaps this deck, already runs at http://localhost:${port}/.`,
    );
  }
  console.log('Building the deck …');
  if (!(await replaceFolder('dist', 'nothing', (part) => buildSite({ outDir: part })))) return 1;
  await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    base: './',
    preview: { port, strictPort: true },
  });
  console.log(`The deck runs at http://localhost:${port}/ (Ctrl+C stops it).`);
  return 0;
});

function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(wanted, 'localhost', () => probe.close(() => resolve(true)));
  });
}
