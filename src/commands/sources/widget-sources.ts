// The sources of what widgets know: each record in their files has its address and month side by side. They are read
// from the text, because there they are changed.

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { Source } from '../../compiler/findings.ts';
import type { SourceEntry } from '../../compiler/types.ts';
import {
  isSyntax,
  listParts,
  parseCode,
  readConstants,
  readFields,
  readText,
  type Constants,
  type Syntax,
} from './syntax.ts';

const folder = 'src/widgets';
const month = /^\d{4}-\d\d$/;
const address = /^https?:/;
/** What a record calls itself. */
const names = ['name', 'id', 'key'];

/** What holds around a piece of a file. */
interface Around {
  readonly constants: Constants;
  /** Parts of a record are as old as the record. */
  readonly date: string;
  readonly isPublished: boolean;
  readonly title: string;
}

/** An address in a file. */
type Found = Pick<SourceEntry, 'title' | 'address' | 'date' | 'isPublished'> & { readonly at: number };

/** Lists the sources of widgets, which are given with the slides that use them. */
export async function listWidgetSources(uses: ReadonlyMap<string, readonly string[]>): Promise<SourceEntry[]> {
  const files = new Map<string, Syntax>();
  const slides = new Map<string, Set<string>>();
  const texts = new Map<string, string>();
  for (const [widget, ids] of uses) {
    const own = new Set([`${folder}/${widget}/index.tsx`]);
    // A set also visits what is added on the way.
    for (const path of own) {
      const text = texts.get(path) ?? (await readFile(path, 'utf8'));
      const program = files.get(path) ?? (await parseCode(path, text));
      texts.set(path, text);
      files.set(path, program);
      for (const imported of listImports(path, program)) own.add(imported);
      slides.set(path, new Set([...(slides.get(path) ?? []), ...ids]));
    }
  }
  return [...files].flatMap(([path, program]) => {
    const source = new Source(path, texts.get(path) ?? '');
    const found = new Map(readSources(program).map((each) => [each.at, each]));
    return Array.from(found.values(), ({ at, ...each }) => ({
      ...each,
      file: path,
      ...source.place(at),
      slides: [...(slides.get(path) ?? [])],
    }));
  });
}

/** The widgets' own files that one of them needs. */
function listImports(path: string, program: Syntax): string[] {
  return listParts(program)
    .map(({ source }) => (isSyntax(source) ? source.value : undefined))
    .filter((name) => typeof name === 'string')
    .filter((name) => name.startsWith('.') && /\.tsx?$/.test(name))
    .map((name) => join(dirname(path), name))
    .filter((name) => name.startsWith(`${folder}/`));
}

function readSources(program: Syntax): Found[] {
  return readPart(program, { constants: readConstants(program), date: '', isPublished: false, title: '' });
}

function readPart(syntax: Syntax, around: Around): Found[] {
  const { constants } = around;
  let inside = around;
  const found: Found[] = [];
  if (syntax.type === 'ObjectExpression') {
    const fields = readFields(syntax, constants);
    const own = readText(fields.get('asOf'), constants);
    const title = names.map((name) => readText(fields.get(name), constants)).find((text) => text !== undefined);
    if (title !== undefined) inside = { ...inside, title };
    if (own !== undefined && month.test(own)) inside = { ...inside, date: own, isPublished: fields.has('published') };
    for (const name of ['source', 'also']) {
      const value = fields.get(name);
      const text = readText(value, constants);
      if (value && text !== undefined && address.test(text))
        found.push({ ...pick(inside), address: text, at: value.start });
    }
  } else if (syntax.type === 'CallExpression' && Array.isArray(syntax.arguments)) {
    const given = syntax.arguments.filter(isSyntax).map((value) => ({ value, text: readText(value, constants) ?? '' }));
    const seen = given.find(({ text }) => month.test(text));
    const page = given.find(({ text }) => address.test(text));
    if (seen && page) found.push({ ...pick({ ...around, date: seen.text }), address: page.text, at: page.value.start });
  }
  return [...found, ...listParts(syntax).flatMap((part) => readPart(part, inside))];
}

function pick({ title, date, isPublished }: Around): Pick<Found, 'title' | 'date' | 'isPublished'> {
  return { title, date, isPublished };
}
