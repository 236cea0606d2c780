// Backup and restore as an administrator runs them, with a stand-in for Docker: what would run in a container runs here,
// and the database's own tools only pass on what they get. That PostgreSQL reads its own dumps is not tested here.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { files, folder } from './folder.ts';

const scripts = files.filter((file) => file.endsWith('.sh'));

describe.each(scripts)('%s', (script) => {
  it('is a script that Bash can read', () => {
    const { stderr, status } = spawnSync('bash', ['-n', join(folder, script)], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('begins with its interpreter, so that it is executable wherever it is unpacked', () => {
    const text = readFileSync(join(folder, script), 'utf8');
    expect(text).toMatch(/^#!\/usr\/bin\/env bash\n# /);
    // The database runs its own with "set -e".
    if (!script.startsWith('datenbank/')) expect(text).toContain('\nset -euo pipefail\n');
  });
});

const docker = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$CALLS"
shift
case $1 in
  exec)
    shift 2
    if [ "$1" = -e ]; then shift 2; fi
    shift
    case $1 in
      pg_dump) echo "dump of \${!#}" ;;
      pg_restore) cat >> "$RESTORED" ;;
      tar) exec "\${@//\\/app\\/backend\\/data/$DATA}" ;;
    esac ;;
  run) exec sh -c "$(printf '%s' "\${!#}" | sed "s,/app/backend/data,$DATA,g")" ;;
esac
`;

describe('sichern.sh and zurueckholen.sh', () => {
  let place = '';
  const at = (...path: string[]): string => join(place, ...path);
  const backups = (): string[] => readdirSync(at('stufe-5/sicherungen'));
  const calls = (): string => readFileSync(at('calls'), 'utf8');

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'stufe-5-'));
    cpSync(folder, at('stufe-5'), { recursive: true });
    for (const name of ['bin', 'data/uploads', 'data/cache']) mkdirSync(at(name), { recursive: true });
    writeFileSync(at('bin/docker'), docker, { mode: 0o755 });
    writeFileSync(at('calls'), '');
    writeFileSync(at('stufe-5/.env'), 'ANBIETER_SCHLUESSEL=secret\n');
    writeFileSync(at('data/uploads/satzung.txt'), 'Satzung');
    writeFileSync(at('data/cache/old'), 'x');
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  function run(script: string, parameters: readonly string[] = [], input = '') {
    const env = {
      PATH: `${at('bin')}:${process.env.PATH}`,
      CALLS: at('calls'),
      RESTORED: at('restored'),
      DATA: at('data'),
    };
    return spawnSync('bash', [at('stufe-5', script), ...parameters], { env, input, encoding: 'utf8' });
  }

  function backUp(): string {
    const { stderr, status } = run('sichern.sh');
    expect(stderr).toMatch(/^Hinweis: nicht verschlüsselt\..*\n$/);
    expect(status).toBe(0);
    return `sicherungen/${backups().at(-1)}`;
  }

  it('keeps both databases, the files and the settings, but no secret and no cache', () => {
    const file = backUp();
    const { stdout } = spawnSync('tar', ['-xzOf', at('stufe-5', file)], { encoding: 'utf8' });
    for (const part of ['dump of oberflaeche', 'dump of gateway', 'Satzung', 'name: stufe-5'])
      expect(stdout).toContain(part);
    expect(stdout).not.toContain('ANBIETER_SCHLUESSEL=secret');
    expect(stdout).not.toContain('cache/old');
  });

  it('deletes what is older than two weeks, and only its own', () => {
    const old = backUp();
    const other = 'sicherungen/notizen.txt';
    writeFileSync(at('stufe-5', other), '');
    const before = Date.now() / 1000 - 20 * 86_400;
    for (const file of [old, other]) utimesSync(at('stufe-5', file), before, before);
    // The time in its name tells a new file from the old one.
    const renamed = 'sicherungen/stufe-5-2026-01-01-000000.tar.gz';
    spawnSync('mv', [at('stufe-5', old), at('stufe-5', renamed)]);
    backUp();
    expect(existsSync(at('stufe-5', renamed))).toBe(false);
    expect(existsSync(at('stufe-5', other))).toBe(true);
  });

  it('tries a backup without touching what runs', () => {
    const file = backUp();
    writeFileSync(at('calls'), '');
    const { stdout, status } = run('zurueckholen.sh', ['--probe', file]);
    expect(stdout).toContain('Am Betrieb wurde nichts geändert.');
    expect(stdout).toContain('Dateien in der Sicherung: 1');
    expect(status).toBe(0);
    expect(calls()).not.toMatch(/ (?:stop|up|run) /);
    const databases = [...calls().matchAll(/(?:dropdb|createdb) .*?(\w+)$/gm)].map(([, name = '']) => name);
    expect(databases.filter((name) => !name.startsWith('probe_'))).toEqual([]);
  });

  it('brings a backup back once somebody says so', () => {
    const file = backUp();
    rmSync(at('data/uploads'), { recursive: true });
    writeFileSync(at('data/later.txt'), '');
    expect(run('zurueckholen.sh', [file], 'nein\n').status).toBe(1);
    expect(existsSync(at('data/later.txt'))).toBe(true);
    writeFileSync(at('restored'), '');
    const { stdout, status } = run('zurueckholen.sh', [file], 'ja\n');
    expect(stdout).toContain('Zurückgeholt.');
    expect(status).toBe(0);
    expect(readFileSync(at('restored'), 'utf8')).toBe('dump of oberflaeche\ndump of gateway\n');
    expect(readFileSync(at('data/uploads/satzung.txt'), 'utf8')).toBe('Satzung');
    expect(existsSync(at('data/later.txt'))).toBe(false);
  });

  it('refuses a damaged backup before anything is stopped', () => {
    const file = backUp();
    truncateSync(at('stufe-5', file), 500);
    writeFileSync(at('calls'), '');
    expect(run('zurueckholen.sh', [file], 'ja\n').status).not.toBe(0);
    expect(calls()).toBe('');
  });
});
