// npm run dev [-- --port N --host [ADDRESS]]: authoring with hot reload.

import { createServer } from 'vite';
import { runCommand } from './run/run-command.ts';
import { checkPort } from './serve/ports.ts';
import { readServeOptions } from './serve/serve-options.ts';

await runCommand(async () => {
  const command = 'npm run dev';
  const { port, host } = readServeOptions(process.argv.slice(2), {
    command,
    port: 5173,
    environment: process.env,
  });
  await checkPort({ port, host }, command);
  // With the file of settings, so that the server starts anew when the compiler changes.
  const server = await createServer({
    configFile: 'vite.config.ts',
    server: { port, strictPort: true, ...(host === undefined ? {} : { host }) },
  });
  await server.listen();
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
  return 0;
});
