// The words of the interface as modules: `#words/ROOM` is the file of the deck's language. In a build each room is a
// module of its own, so that a chunk holds the words that it shows and no others.

import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { InterfaceLanguage } from '../../shared/words/languages.ts';

type ResolveWords = Extract<Plugin['resolveId'], { handler: unknown }>;

/** The hook of a plugin that finds the words; before Vite's own, which would take those that TypeScript sees. */
export function resolveWords(language: () => Promise<InterfaceLanguage>): ResolveWords {
  return {
    order: 'pre',
    filter: { id: /^#words\// },
    async handler(id) {
      const file = resolve('src/shared/words', `${await language()}.ts`);
      const isWhole = this.environment.mode === 'dev';
      return { id: isWhole ? file : `${file}?${id.slice('#words/'.length)}`, moduleSideEffects: false };
    },
  };
}
