// Puts the whole site into index.html: a page opened from a file may not load scripts, styles or fonts
// from beside it. Fonts and pictures in styles are already inside, by Vite's own setting.

import { readFileSync } from 'node:fs';
import { lookup } from 'mrmime';
import type { InlineConfig, Plugin } from 'vite';

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1];

/** Vite's settings that leave one script and one style sheet, and put both into the page. */
export const singleFile: InlineConfig = {
  publicDir: false,
  build: {
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
  plugins: [inlineEverything()],
};

function inlineEverything(): Plugin {
  return {
    name: 'single-file',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        page.source = inlineFiles(String(page.source), bundle).replaceAll('./icon.png', () =>
          toAddress('icon.png', readFileSync('public/icon.png')),
        );
      },
    },
  };
}

/** Script and style sheet by their tags; whatever else the page names becomes an address that holds the file. */
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
    } else if (path !== 'index.html') {
      const address = toAddress(path, file.source);
      whole = whole
        .replaceAll(`"${path}" download`, () => `"${address}" download="${path}"`)
        .replaceAll(`="${path}"`, () => `="${address}"`)
        .replaceAll(`url(&quot;${path}&quot;)`, () => `url(&quot;${address}&quot;)`);
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

function toAddress(path: string, content: string | Uint8Array): string {
  return `data:${lookup(path) ?? 'application/octet-stream'};base64,${Buffer.from(content).toString('base64')}`;
}
