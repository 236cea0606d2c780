import { defineConfig } from 'vite';
import { base, slidesChapter, slidesFolder } from './src/commands/run/chosen-deck.ts';
import { reportChanges } from './src/commands/run/report-findings.ts';
import { deck } from './src/compiler/vite/plugin.ts';
import { createConfig } from './src/compiler/vite/settings.ts';

export default defineConfig(createConfig(deck(slidesFolder, { base, chapter: slidesChapter, report: reportChanges })));
