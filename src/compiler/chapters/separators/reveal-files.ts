// reveal-md.json and reveal.json beside the slides: of what reveal-md and Reveal read there, the separators hold here.

import { Source } from '../../findings.ts';
import type { SourceFile } from '../../types.ts';
import { readYaml, type Readers } from '../../source/yaml/yaml.ts';
import type { ForeignKey } from '../front-matter/foreign-keys.ts';
import { preferSeparators, readSeparator, type WrittenSeparators } from './separators.ts';

/** What these files say. */
export interface RevealFiles {
  readonly separators: WrittenSeparators;
  readonly foreignKeys: readonly ForeignKey[];
  /** For findings in them. */
  readonly sources: readonly Source[];
}

const readers: Readers<WrittenSeparators> = {
  separator: readSeparator,
  verticalSeparator: readSeparator,
  notesSeparator: readSeparator,
};

/** Reads the files with these names, whose JSON is YAML as well. */
export function readRevealFiles(files: readonly SourceFile[]): RevealFiles {
  const found = files.filter(({ path }) => /(?:^|\/)reveal(?:-md)?\.json$/i.test(path));
  const sources = found.map(({ path, text }) => new Source(path, text));
  const foreignKeys: ForeignKey[] = [];
  const separators = sources
    .map((source) =>
      readYaml(source, { start: 0, end: source.text.length }, readers, (name, { at }) => {
        foreignKeys.push({ name, source, at });
        return true;
      }),
    )
    .reduce(preferSeparators, none);
  return { separators, foreignKeys, sources };
}

const none: WrittenSeparators = { separator: undefined, verticalSeparator: undefined, notesSeparator: undefined };
