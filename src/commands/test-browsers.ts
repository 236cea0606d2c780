// npm run test:browsers: presenting, reading, embedding, speaking and offline in Firefox and WebKit, each where it is
// installed.

import { parseArgs } from 'node:util';
import { ensureTestBrowser } from './print/browser.ts';
import { runCommand } from './run/run-command.ts';
import { browserTests, runSteps } from './run/run-steps.ts';

await runCommand(async () => {
  parseArgs({ options: {} });
  ensureTestBrowser();
  console.log('A browser that is not installed is skipped. On Debian and Ubuntu both come with');
  console.log('"apt-get install firefox-esr webkit2gtk-driver xvfb"; FIREFOX_PATH names another Firefox.');
  return runSteps([browserTests('browser/engines/', 'widgets/engines.spec')]) ? 0 : 1;
});
