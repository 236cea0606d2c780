// The sources of what widgets know: each record in their files has its address and month side by side. They are read
// from the text, because there they are changed.

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';
import { Source } from '../../compiler/findings.ts';
import type { SourceEntry } from '../../compiler/types.ts';

const folder = 'src/widgets';
const month = /^\d{4}-\d\d$/;
const address = /^https?:/;
/** What a record calls itself. */
const names = ['name', 'id', 'key'];

/** A piece of the syntax tree. */
interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** What holds around a piece of a file. */
interface Around {
  readonly constants: ReadonlyMap<string, Syntax>;
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
      const program = files.get(path) ?? parse(path, text);
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

function parse(path: string, text: string): Syntax {
  const program: unknown = parseSync(path, text).program;
  if (!isSyntax(program)) throw new Error(`expected code in ${path}`);
  return program;
}

function isSyntax(part: unknown): part is Syntax {
  return typeof part === 'object' && part !== null && 'type' in part && 'start' in part;
}

function listParts(syntax: Syntax): Syntax[] {
  return Object.values(syntax).flat().filter(isSyntax);
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
  const constants = new Map<string, Syntax>();
  const collect = (syntax: Syntax): void => {
    const { id, init } = syntax;
    if (syntax.type === 'VariableDeclarator' && isSyntax(id) && typeof id.name === 'string' && isSyntax(init))
      constants.set(id.name, init);
    listParts(syntax).forEach(collect);
  };
  collect(program);
  return readPart(program, { constants, date: '', isPublished: false, title: '' });
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

/** The values of a record by their names, with those of a record that it takes over. */
function readFields(record: Syntax, constants: Around['constants']): Map<string, Syntax> {
  const fields = new Map<string, Syntax>();
  for (const property of Array.isArray(record.properties) ? record.properties.filter(isSyntax) : []) {
    const { key, value, argument } = property;
    if (property.type === 'SpreadElement' && isSyntax(argument)) {
      const taken = resolve(argument, constants);
      if (taken.type === 'ObjectExpression' && taken !== record)
        for (const [name, field] of readFields(taken, constants)) fields.set(name, field);
    } else if (isSyntax(key) && isSyntax(value) && typeof key.name === 'string') fields.set(key.name, value);
  }
  return fields;
}

/** What stands behind a constant's name, and behind what is said of its type. */
function resolve(syntax: Syntax, constants: Around['constants']): Syntax {
  const { expression, name } = syntax;
  if (/^TS\w+Expression$/.test(syntax.type) && isSyntax(expression)) return resolve(expression, constants);
  const constant = syntax.type === 'Identifier' && typeof name === 'string' ? constants.get(name) : undefined;
  return constant && constant !== syntax ? resolve(constant, constants) : syntax;
}

/** A text as it is written, with … for what only a running program knows. */
function readText(syntax: Syntax | undefined, constants: Around['constants']): string | undefined {
  if (!syntax) return undefined;
  const { type, value, quasis, expressions } = resolve(syntax, constants);
  if (type === 'Literal') return typeof value === 'string' ? value : undefined;
  if (type === 'TemplateElement') return String(Object(value).cooked);
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis) || !Array.isArray(expressions)) return undefined;
  const parts: unknown[] = quasis.flatMap((quasi, index) => [quasi, expressions[index]]);
  return parts
    .filter(isSyntax)
    .map((part) => readText(part, constants) ?? '…')
    .join('');
}
