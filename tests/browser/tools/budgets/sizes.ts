// What parts of a built site weigh, compressed as hosts send them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The page's text up to the end of its slide of this number. */
export function readBeginning(page: string, slides: number): string {
  return `${page.split('</section>', slides).join('</section>')}</section>`;
}

/** The text of the first element of this name. */
export function readInline(page: string, name: 'style' | 'script'): string {
  return new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1] ?? '';
}

/** Bytes of a text in a gzip stream, which every host can send. */
export function measureText(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/**
 * Bytes of a site's scripts and styles by their names without hashes, those of one name together. The encoder of the
 * token counter is left out: its button says how large it is.
 */
export function measureAssets(folder: string): Readonly<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const file of readdirSync(join(folder, 'assets'))) {
    const [, name = '', kind = ''] = /^(index(?=-.{8}\.)|.+(?=-.{6}\.)).+\.(js|css)$/.exec(file) ?? [];
    if (name === '' || name === 'encoder') continue;
    const key = `${name}.${kind}`;
    sizes[key] = (sizes[key] ?? 0) + measureFile(join(folder, 'assets', file));
  }
  return sizes;
}

/** Bytes of a file as it is sent. */
export function measureFile(path: string): number {
  const bytes = readFileSync(path);
  return /\.(?:js|css|html|json|svg)$/.test(path) ? brotliCompressSync(bytes).length : bytes.length;
}
