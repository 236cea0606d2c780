// The deck's own look in the book: the accents of the drawings, and the faces in which they are written.

import { accents } from '../../shared/markup.ts';
import type { Deck } from '../../compiler/types.ts';
import { deriveAccents } from '../../compiler/theme/accents.ts';

/** Styles that come behind those of the book, and the files that they name, by their path in the book and in the site. */
interface OwnLook {
  readonly styles: string;
  readonly files: readonly (readonly [path: string, source: string])[];
}

/** What a deck says of its look, as far as a book has it. */
export function readOwnLook({ theme, styles }: Pick<Deck, 'theme' | 'styles'>): OwnLook {
  const derived = deriveAccents(theme.accents).light;
  const colors = accents.flatMap((name) => (derived[name] ? [`--${name}:${derived[name]}`] : []));
  const files = new Map<string, string>();
  const faces = (styles.match(/@font-face\{font-family:["']?Own (?:text|heading)\b[^}]*\}/g) ?? []).map((face) =>
    face.replace(/url\(["']?([^"')]+)["']?\)/g, (_, source: string) => {
      const path = `fonts/own-${files.size + 1}${/\.\w+$/.exec(source)?.[0] ?? ''}`;
      files.set(path, decodeURI(source));
      return `url(${path})`;
    }),
  );
  const names = (['text', 'heading'] as const).filter((role) => theme.fonts[role].length > 0);
  const own = [...colors, ...names.map((role) => `--${role}:'Own ${role}',sans-serif`)];
  return { styles: faces.join('') + (own.length > 0 ? `html{${own.join(';')}}` : ''), files: [...files] };
}
