// npm run sources: every source by its age, with the slides that mention it, for whoever looks at them once a year.

import { parseArgs } from 'node:util';
import { base, slidesChapter, slidesFolder } from './run/chosen-deck.ts';
import { compile } from '../compiler/index.ts';
import { readFolder } from '../compiler/vite/folder/folder.ts';
import { checkFolder } from '../compiler/vite/folder/locate.ts';
import { createWidgetRenderer } from '../compiler/vite/widget-renderer.ts';
import { runCommand } from './run/run-command.ts';
import { formatSources, sumUpSources } from './sources/format-sources.ts';
import { listSources } from './sources/list-sources.ts';

await runCommand(async () => {
  parseArgs({ options: {} });
  checkFolder(slidesFolder);
  const folder = await readFolder(slidesFolder, slidesChapter);
  const tools = await createWidgetRenderer().loadWidgets(folder.files);
  const sources = await listSources(compile({ ...folder, ...tools, base }));
  const today = new Date().toISOString().slice(0, 10);
  if (sources.length > 0) console.log(`${formatSources(sources, today)}\n`);
  console.log(sources.length > 0 ? `${sumUpSources(sources, today)}.` : `There are no sources in ${slidesFolder}.`);
  return 0;
});
