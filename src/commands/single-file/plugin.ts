// Puts the code of the site into index.html: a page opened from a file may not load scripts, styles or fonts
// from beside it. Fonts and pictures in styles are already inside, by Vite's own setting.

import type { InlineConfig, Plugin } from 'vite';
import type { Shape } from '../../compiler/vite/site/client.ts';

/** Vite's settings that leave one script and one style sheet, and put both into the page. */
const settings: InlineConfig = {
  publicDir: false,
  define: { 'import.meta.env.SINGLE_FILE': 'true' },
  build: {
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
  plugins: [inlineCode()],
};

/** The shape of a site that is one file. */
export const singleFile: Shape = { name: 'single-file', settings };

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1];

function inlineCode(): Plugin {
  return {
    name: 'single-file',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type === 'asset') page.source = inlineFiles(String(page.source), bundle);
      },
    },
  };
}

/** Script and style sheet in place of their tags. */
function inlineFiles(page: string, bundle: Bundle): string {
  let whole = page;
  for (const [path, file] of Object.entries(bundle)) {
    if (file.type === 'chunk') {
      const script = `<script type="module">${escapeScript(file.code)}</script>`;
      // At the end, so that the first slide is painted before so much code is read.
      whole = whole.replace(tagWith('script', path), '').replace('</body>', () => `${script}</body>`);
    } else if (path.endsWith('.css')) {
      whole = whole.replace(
        tagWith('link', path),
        () => `<style>${String(file.source).replace(/<\/style/gi, '<\\/style')}</style>`,
      );
    }
  }
  return whole;
}

function tagWith(name: string, path: string): RegExp {
  const end = name === 'script' ? '\\s*</script>' : '';
  return new RegExp(`<${name}[^>]*"(?:\\./)?${path.replace(/[.]/g, '\\.')}"[^>]*>${end}`);
}

/** Code that may stand inside a script element; what Vite would load beforehand is already here. */
function escapeScript(code: string): string {
  return code
    .replace(/"?__VITE_PRELOAD__"?/g, 'void 0')
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '\\x3C!--');
}
