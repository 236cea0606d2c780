// What editors say of a file is what the compiler says of it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingNames } from '../../../src/compiler/chapters/settings/settings.ts';
import { compile } from '../../../src/compiler/index.ts';
import { accents } from '../../../src/shared/markup.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const ajv = new Ajv({ strict: true, allowUnionTypes: true });

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
}
const load = (name: string): Schema => JSON.parse(read(`.vscode/${name}.schema.json`)) as Schema;
const schemas = { deck: load('deck'), glossary: load('glossary'), 'front-matter': load('front-matter') };
const validators = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

function isValid(name: keyof typeof schemas, text: string): boolean {
  return validators[name]?.(parse(text)) === true;
}

function compileDeck(text: string) {
  return compile({
    files: [
      { path: 'slides/deck.yaml', text },
      { path: 'slides/01-a.md', text: '# A' },
    ],
    assets: new Map(),
    base: '',
  });
}

describe('the schema of deck.yaml', () => {
  it('has the keys that are read, and no others', () => {
    expect(Object.keys(schemas.deck.properties).toSorted()).toEqual(settingNames.toSorted());
  });

  it.each(['slides', 'tests/fixtures/deck', 'src/commands/new/de', 'src/commands/new/en'])(
    'takes that of %s',
    (folder) => {
      expect(isValid('deck', read(`${folder}/deck.yaml`))).toBe(true);
    },
  );

  it.each([
    'colour: red',
    'language: deutsch',
    'base: example.org',
    'version: yesterday',
    'strict: perhaps',
    'title: [a, b]',
    'authors: [[a]]',
    'cuts: [{ name: Kurz, minutes: 3 }]',
    'cuts: [{ name: kurz }]',
    'cuts: [{ name: kurz, minutes: 3, colour: red }]',
    'links: [{ title: A, url: example.org }]',
    'talk: Anna',
    'talk: { where: here }',
    'imprint: "a b"',
    'theme: dark',
    'theme: { colour: red }',
    'theme: { logo: { file: logo.svg } }',
    'theme: { fonts: { text: Arial } }',
    'footer: true',
    'linkList: never',
  ])('refuses what the compiler refuses: %s', (text) => {
    expect(compileDeck(text).diagnostics.filter(({ file }) => file === 'slides/deck.yaml')).not.toEqual([]);
    expect(isValid('deck', text)).toBe(false);
  });
});

describe('the schema of glossary.yaml', () => {
  it.each(['slides', 'tests/fixtures/deck'])('takes that of %s', (folder) => {
    expect(isValid('glossary', read(`${folder}/glossary.yaml`))).toBe(true);
  });

  it.each([
    '- term: A',
    '- text: A',
    'term: A',
    '- { term: A, text: B, aliases: C }',
    '- { term: A, text: B, word: C }',
  ])('refuses %s', (text) => expect(isValid('glossary', text)).toBe(false));
});

describe('the schema of front matter', () => {
  it('has every colour of chapters', () => {
    expect(schemas['front-matter'].properties.accent).toMatchObject({
      enum: expect.arrayContaining([...accents]) as unknown,
    });
    expect(isValid('front-matter', 'accent: pink')).toBe(false);
  });

  it.each(['slides', 'tests/fixtures/deck', 'src/commands/new/de', 'src/commands/new/en'])(
    'takes that of %s',
    (folder) => {
      for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'))) {
        const [, written = ''] = /^---\n([\s\S]*?)\n---\n/.exec(read(`${folder}/${file}`)) ?? [];
        if (written !== '') expect(isValid('front-matter', written), file).toBe(true);
      }
    },
  );
});
