// npm start [-- --port N --host [ADDRESS]]: builds the deck and serves it. The whole set-up for a talk.

import { join } from 'node:path';
import { slidesFolder } from './run/chosen-deck.ts';
import { buildSite } from './run/build-site.ts';
import { waitForStop, withTemporaryFolder } from './run/output/interruption.ts';
import { runCommand } from './run/run-command.ts';
import { showProgress } from './run/show-progress.ts';
import { listAddresses } from './serve/addresses.ts';
import { checkPort } from './serve/ports.ts';
import { readServeOptions } from './serve/serve-options.ts';
import { serveSite } from './serve/serve-site.ts';
import { describeBase } from './serve/describe-base.ts';

await runCommand(async () => {
  const command = 'npm start';
  const options = readServeOptions(process.argv.slice(2), { command, port: 4173, environment: process.env });
  await checkPort(options, command);
  // A folder of its own: no test and no build empties what the audience sees.
  return withTemporaryFolder(async (folder) => {
    const site = join(folder, 'site');
    showProgress('Building the deck …');
    const built = await buildSite({ outDir: site });
    showProgress('');
    if (!built) return 1;
    const server = await serveSite(site, options);
    if (server.resolvedUrls)
      console.log(`The deck runs at ${listAddresses(server.resolvedUrls)} until Ctrl+C stops it.`);
    console.log('For a talk: F is full screen, S the speaker view, ? all keys; the rest: README.md, "Give the talk".');
    console.log(describeBase(built.deck.base, slidesFolder));
    await waitForStop();
    await server.close();
    return 0;
  });
});
