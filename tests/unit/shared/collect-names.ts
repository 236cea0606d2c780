// Finds the names of the page's parts that code writes out, in HTML, in selectors, and where the DOM is asked for
// them: ".class", "#id", "data-attribute", "<element-of-our-own", the roles of documents, and the events of the
// server of dev. A data attribute in JSX is none: what a component says about itself, only styles read.
import { parseSync } from 'vite';

/** A node of the syntax tree. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** The names in a piece of TypeScript. */
export function collectNames(code: string, file = 'code.tsx'): ReadonlySet<string> {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return new Set(listNodes(program).flatMap(readNode).filter(Boolean));
}

/** All nodes below, without imports and types. */
function listNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  if (!isNode(value) || /^Import|^TS(?!\w+Expression$)/.test(value.type)) return [];
  return [value, ...Object.values(value).flatMap(listNodes)];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function readNode(node: Node): string[] {
  switch (node.type) {
    case 'Literal':
      return readText(get(node, 'value'));
    case 'TemplateLiteral':
      // A value stands between two pieces: no name is joined from both.
      return readText(
        [node.quasis]
          .flat()
          .map((piece) => get(piece, 'value', 'cooked'))
          .join('\0'),
      );
    case 'JSXAttribute':
      return readText(`${get(node, 'name', 'name')}="${get(node, 'value', 'value')}"`.replace(/^data-/, ''));
    case 'Property':
      return readText(`${get(node, 'key', 'name').replace('className', 'class')}="${get(node, 'value', 'value')}"`);
    case 'MemberExpression':
      return isDataset(node.object) ? [toAttribute(readKey(node))] : [];
    case 'VariableDeclarator':
      return isDataset(node.init) ? listKeys(node.id).map(toAttribute) : [];
    case 'BinaryExpression':
      return isDataset(node.right) ? [toAttribute(get(node, 'left', 'value'))] : [];
    case 'CallExpression':
      return readCall(node);
    default:
      return [];
  }
}

function readText(text: string): string[] {
  const classes = find(text, /\bclass="([^"]*)"/g).flatMap((words) => find(words, /(?<=^| )([a-z][\w-]*)(?= |$)/g));
  const ids = find(text, /\b(?:id|for|aria-(?:controls|labelledby|describedby))="([a-z][\w-]*)"/g);
  const others = find(
    text,
    /\brole="(doc-[a-z-]+)"|(?<![\w-])(data-[a-z][a-z-]*)|(<[a-z]+-[a-z-]+)|^([a-z]+:[a-z]+)$/g,
  );
  return [...classes.map((name) => `.${name}`), ...ids.map((name) => `#${name}`), ...others, ...readSelector(text)];
}

/** A sentence, HTML, a path or an address is no selector. */
function readSelector(text: string): string[] {
  if (/[<{;/]|\.\s|\.$|\.(?:css|csv|html|js|json|md|narrow\.svg|pdf|png|svg|tsx?|yaml)$/.test(text)) return [];
  const parts = find(text, /(?<![\w)])(?:[a-z][\w-]*)?([.#][a-z][\w-]*)/g);
  const elements = find(text, /(?<![\w.#-])(?!data-|aria-|doc-)([a-z]+-[a-z-]+)(?![\w-]*\s*[:=])/g);
  return [...parts, ...elements.map((name) => `<${name}`)];
}

function readCall(node: Node): string[] {
  const { callee, arguments: values } = node;
  const [name] = [values].flat().map((value) => get(value, 'value'));
  if (!name) return [];
  if (get(callee, 'property', 'name') === 'getElementById') return [`#${name}`];
  return get(callee, 'object', 'property', 'name') === 'classList' ? [`.${name}`] : [];
}

function isDataset(node: unknown): boolean {
  return get(node, 'name') === 'dataset' || get(node, 'property', 'name') === 'dataset';
}

/** The name behind the dot or in the brackets; "" when it is a value. */
function readKey(node: Node): string {
  return node.computed === true ? get(node, 'property', 'value') : get(node, 'property', 'name');
}

function listKeys(pattern: unknown): string[] {
  const properties = isNode(pattern) ? [pattern.properties].flat() : [];
  return properties.map((property) => get(property, 'key', 'name'));
}

/** "cutLink" in a dataset is "data-cut-link" in the page. */
function toAttribute(key: string): string {
  return key && `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** All that the groups of a pattern catch. */
function find(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, ...groups]) => groups.filter((group) => group !== undefined));
}

/** The text at the end of a path through the tree; "" when there is none. */
function get(node: unknown, ...path: readonly string[]): string {
  const end = path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), node);
  return typeof end === 'string' ? end : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
