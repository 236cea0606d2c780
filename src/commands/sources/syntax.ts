// Code as a tree of syntax: its records, and the texts in them as they are written.

/** A piece of the syntax tree. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** What stands behind the names of a file. */
export type Constants = ReadonlyMap<string, Syntax>;

/** Parses a file. */
export async function parseCode(path: string, text: string): Promise<Syntax> {
  // Few decks have a widget with sources.
  const { parseSync } = await import('vite');
  const program: unknown = parseSync(path, text).program;
  if (!isSyntax(program)) throw new Error(`expected code in ${path}`);
  return program;
}

/** Whether a part of a piece is a piece itself. */
export function isSyntax(part: unknown): part is Syntax {
  return typeof part === 'object' && part !== null && 'type' in part && 'start' in part;
}

/** The pieces of a piece. */
export function listParts(syntax: Syntax): Syntax[] {
  return Object.values(syntax).flat().filter(isSyntax);
}

/** The constants of a file by their names. */
export function readConstants(program: Syntax): Constants {
  const constants = new Map<string, Syntax>();
  const collect = (syntax: Syntax): void => {
    const { id, init } = syntax;
    if (syntax.type === 'VariableDeclarator' && isSyntax(id) && typeof id.name === 'string' && isSyntax(init))
      constants.set(id.name, init);
    listParts(syntax).forEach(collect);
  };
  collect(program);
  return constants;
}

/** The values of a record by their names, with those of a record that it takes over. */
export function readFields(record: Syntax, constants: Constants): Map<string, Syntax> {
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
function resolve(syntax: Syntax, constants: Constants): Syntax {
  const { expression, name } = syntax;
  if (/^TS\w+Expression$/.test(syntax.type) && isSyntax(expression)) return resolve(expression, constants);
  const constant = syntax.type === 'Identifier' && typeof name === 'string' ? constants.get(name) : undefined;
  return constant && constant !== syntax ? resolve(constant, constants) : syntax;
}

/** A text as it is written, with … for what only a running program knows. */
export function readText(syntax: Syntax | undefined, constants: Constants): string | undefined {
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
