// npm run new -- DIR [--language de|en]: a small deck to start from, in a folder of its own.

import { parseArgs } from 'node:util';
import { chooseLanguage, writeDeck } from './new/write-deck.ts';
import { runCommand } from './run/run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { language: { type: 'string', default: 'de' } },
    allowPositionals: true,
  });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0)
    throw new Error('Name one folder for the new deck, such as: npm run new -- my-talk');
  await writeDeck(folder, chooseLanguage(values.language));
  console.log(`A small deck lies in ${folder}. Look at it while you write:`);
  console.log(
    process.platform === 'win32' ? `  $env:SLIDES = '${folder}'; npm run dev` : `  SLIDES=${quote(folder)} npm run dev`,
  );
  return 0;
});

/** The name as a shell takes it. */
function quote(name: string): string {
  return /^[\w./~@+-]+$/.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
