import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../../../../../src/compiler/plugins/downloads/zip.ts';

const files = [
  { path: 'plan/compose.yaml', content: strToU8('services: {}\n') },
  { path: 'plan/backup.sh', content: strToU8('#!/bin/sh\necho "Größe"\n') },
  { path: 'plan/.env.example', content: strToU8('') },
];

/** The rights, the system that they are for, and the date of each entry, as its central directory has them. */
function readDirectory(zip: Uint8Array): { mode: string; system: number; date: string }[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const starts = [...zip.keys()].filter((at) => at + 46 <= zip.length && view.getUint32(at, true) === 0x02014b50);
  return starts.map((at) => {
    const day = view.getUint16(at + 14, true);
    return {
      mode: (view.getUint32(at + 38, true) >>> 16).toString(8),
      system: view.getUint8(at + 5),
      date: `${1980 + (day >> 9)}-${(day >> 5) & 15}-${day & 31}`,
    };
  });
}

describe('packFiles(files, date)', () => {
  it('holds all files with their text, in the order of their paths', () => {
    const unzipped = unzipSync(packFiles(files, '2026-11-27'));
    expect(Object.keys(unzipped)).toEqual(['plan/.env.example', 'plan/backup.sh', 'plan/compose.yaml']);
    expect(strFromU8(unzipped['plan/backup.sh'] ?? new Uint8Array())).toBe('#!/bin/sh\necho "Größe"\n');
  });

  it('lets scripts run, and dates every file by the edition', () => {
    const [first, second, third] = readDirectory(packFiles(files, '2026-11-27'));
    expect(first).toEqual({ mode: '100644', system: 3, date: '2026-11-27' });
    expect(second).toEqual({ mode: '100755', system: 3, date: '2026-11-27' });
    expect(third).toEqual(first);
  });

  it.each(['', '1970-01-01', '2222-01-01'])(
    'has the first date that a zip can have where the edition is of "%s"',
    (date) => {
      expect(readDirectory(packFiles(files, date))[0]?.date).toBe('1980-1-1');
    },
  );

  it('gives the same bytes in any order of the files and in any time zone', () => {
    const place = mkdtempSync(join(tmpdir(), 'zip-'));
    const script = join(place, 'zip.ts');
    const path = JSON.stringify(resolve('src/compiler/plugins/downloads/zip.ts'));
    writeFileSync(
      script,
      `import { packFiles } from ${path};
      const files = ${JSON.stringify(files.map(({ path: name, content }) => [name, strFromU8(content)]))};
      const packed = packFiles(files.map(([path, text]) => ({ path, content: new TextEncoder().encode(text) })), '2026-11-27');
      process.stdout.write(Buffer.from(packed).toString('base64'));`,
    );
    try {
      const expected = Buffer.from(packFiles(files.toReversed(), '2026-11-27')).toString('base64');
      for (const TZ of ['Pacific/Kiritimati', 'America/Sao_Paulo']) {
        const env = { ...process.env, TZ };
        expect(execFileSync(process.execPath, ['--import', 'tsx', script], { env, encoding: 'utf8' })).toBe(expected);
      }
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});
