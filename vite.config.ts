import { defineConfig, type InlineConfig, type PluginOption } from 'vite';
import { deck } from './src/compiler/vite/plugin.ts';

/** The slides folder, which the environment may name. */
export const slidesFolder = process.env.SLIDES || 'slides';

/** Vite's settings with the given plugin for the deck. */
export function createConfig(plugin: PluginOption): InlineConfig {
  return {
    base: './',
    plugins: [plugin],
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    server: { strictPort: true },
    preview: { port: 4173, strictPort: true },
  };
}

export default defineConfig(createConfig(deck(slidesFolder)));
