// Keys that stand before one slide, as in Slidev: classes and what hides the slide are read, the others are known.

import type { Source } from '../../findings.ts';
import { readYaml, type YamlEntry } from '../../source/yaml/yaml.ts';
import type { Attributes } from '../../tokens.ts';
import type { ForeignKey } from './foreign-keys.ts';

/** What these keys say of the slide. */
export interface SlideFrontMatter {
  readonly attributes: Attributes;
  readonly foreignKeys: readonly ForeignKey[];
}

const nothing: SlideFrontMatter = { attributes: new Map(), foreignKeys: [] };

/** Reads the keys between two offsets of the text. */
export function readSlideFrontMatter(
  source: Source,
  range: { readonly start: number; readonly end: number } | undefined,
): SlideFrontMatter {
  if (!range) return nothing;
  const attributes = new Map<string, { value: string; at: number }>();
  const foreignKeys: ForeignKey[] = [];
  readYaml(source, range, {}, (name, { at, value }) => {
    if (name === 'class') attributes.set('class', { value: readClasses(value), at });
    else if (['hide', 'hidden', 'disabled'].includes(name)) {
      if (value === true) attributes.set('data-visibility', { value: 'hidden', at });
    } else if (name === 'src') reportImport(source, at, value);
    else foreignKeys.push({ name, source, at });
    return true;
  });
  return { attributes, foreignKeys };
}

function readClasses(value: YamlEntry['value']): string {
  return (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string').join(' ');
}

function reportImport(source: Source, at: number, value: YamlEntry['value']): void {
  source.warning(at, {
    rule: 'unread-import',
    message: `The slides of "${String(value)}" are not read here: no file takes in another.`,
    fix: 'Put that file into the slides folder as a chapter: files come by the number before their names.',
  });
}
