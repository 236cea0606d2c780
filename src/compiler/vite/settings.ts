// Vite's settings for the page, the same in dev and in a build.

import type { InlineConfig, PluginOption } from 'vite';

/** Few files in place of many small ones: what the entry needs at once, and what several views share. */
const codeSplitting = {
  groups: [
    { name: 'begin', tags: ['$initial' as const], minShareCount: 2, priority: 1 },
    { name: 'page', test: /[\\/]src[\\/](?:page|shared)[\\/](?!search[\\/])/, minShareCount: 2 },
    // Apart from the kit, because other views are drawn with it, too.
    { name: 'preact', test: /[\\/]node_modules[\\/]preact[\\/](?!hooks)/, minShareCount: 2, priority: 1 },
    // Without its charts, which most widgets do not have.
    { name: 'kit', test: /[\\/]src[\\/]widgets[\\/]kit[\\/](?!chart[\\/])/, minShareCount: 2 },
  ],
};

/** A widget's chunk is called after its folder: all of them begin in an index.tsx. */
function nameWidget(file: string | null): string | undefined {
  return /[\\/]widgets[\\/]([\w-]+)[\\/]index\.tsx$/.exec(file ?? '')?.[1];
}

/** Vite's settings with the given plugin for the deck. */
export function createConfig(plugin: PluginOption): InlineConfig {
  return {
    base: './',
    plugins: [plugin],
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // In kB. The encoder of the token counter, which is loaded on request only, is as large as that.
      chunkSizeWarningLimit: 2_100,
      // The entry names every file that it may load, and no compression shortens a hash.
      rolldownOptions: {
        output: {
          chunkFileNames: ({ name, facadeModuleId }) => `assets/${nameWidget(facadeModuleId) ?? name}-[hash:6].js`,
          assetFileNames: 'assets/[name]-[hash:6][extname]',
          codeSplitting,
        },
      },
    },
  };
}
