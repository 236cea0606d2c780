// Finds what people would read or hear in a piece of code: text between tags, the values of attributes that are
// spoken, and texts that read like words. What only developers see, an error or the console, is none of it.
import { parseSync } from 'vite';

/** A node of the syntax tree. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

/** A text with the line on which it stands. */
interface FoundWords {
  readonly line: number;
  readonly text: string;
}

const spoken = /^(?:aria-(?:label|description|roledescription|valuetext)|title|label|alt|placeholder|summary)$/;
/** Names of keys as the browser gives them; "Shift+" and "Ctrl+" as our own table writes them. */
const keyName =
  /^(?:(?:Shift|Ctrl|Control)\+)?(?:Arrow\w*|Page\w+|Home|End|Enter|Escape|Backspace|Tab|F\d+|\S( \/)?|)$/;
/** Elements that selectors name. */
const elements = new Set(
  `a abbr annotation article aside audio b bdi bdo blockquote br button caption cite code col colgroup data dd desc
  details dfn dialog div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header hr html i iframe
  img input kbd label legend li link main mark math meta nav ol option output p path picture pre q s samp script section
  select small span strong style sub summary sup svg table tbody td template text textarea tfoot th thead time title tr u
  ul use var video`.split(/\s+/),
);

/** The texts in a file of TypeScript, in order; `isKnown` tells whether a word in small letters is one of people's. */
export function findWords(code: string, isKnown: (word: string) => boolean): FoundWords[] {
  const { program, errors } = parseSync('code.tsx', code);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  const found: FoundWords[] = [];
  const add = (node: Node, text: string): void => {
    const line = code.slice(0, node.start).split('\n').length;
    found.push({ line, text: text.trim().replace(/\s+/g, ' ') });
  };
  const visit = (value: unknown, isSpoken = false): void => {
    if (Array.isArray(value)) return value.forEach((each) => visit(each, isSpoken));
    if (!isNode(value) || isSilent(value)) return;
    const text = readText(value);
    if (
      text !== undefined &&
      (isSpoken || value.type === 'JSXText' ? /\p{L}{2}/u.test(text) && !isCode(text) : isText(text, isKnown))
    )
      add(value, text);
    const name = readName(value);
    for (const [key, child] of Object.entries(value)) visit(child, key === 'value' && name !== '' && spoken.test(name));
  };
  visit(program);
  return found;
}

/** The texts in a file of Node's that stand in HTML or XML which it writes, or are German: its messages are English. */
export function findWritten(code: string, isGerman: (word: string) => boolean): string[] {
  const { program } = parseSync('code.ts', code);
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value) || isSilent(value)) return;
    const text = readText(value) ?? '';
    const words = text.match(/\p{L}{2,}/gu) ?? [];
    if (/<\/?[a-z]/.test(text)) found.push(...listMarkup(text));
    else if (words.length > 0 && (/[äöüß]/i.test(text) || words.every((word) => isGerman(word.toLowerCase()))))
      found.push(text);
    for (const child of Object.values(value)) visit(child);
  };
  visit(program);
  return found;
}

/** Words between tags and in attributes that are spoken. */
function listMarkup(markup: string): string[] {
  const texts = [...markup.matchAll(/>([^<>]*)</g), ...markup.matchAll(/ (?:aria-label|title|alt)="([^"]*)"/g)];
  return texts.map(([, text = '']) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Imports, types, what developers read, and classes. */
function isSilent(node: Node): boolean {
  if (/^(?:Import|Export(?:All)|TS(?!\w+Expression$))/.test(node.type)) return true;
  if (node.type === 'NewExpression') return nameOf(node.callee).endsWith('Error');
  if (node.type === 'CallExpression') return isNode(node.callee) && nameOf(node.callee.object) === 'console';
  return /^class(?:Name)?$/.test(readName(node));
}

/** The name of an attribute or a property; "" for any other node. */
function readName(node: Node): string {
  if (node.type === 'JSXAttribute') return nameOf(node.name);
  return node.type === 'Property' ? nameOf(node.key) : '';
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  return typeof node.name === 'string' ? node.name : typeof node.value === 'string' ? node.value : '';
}

/** The text of a node; in place of a value stands "0". */
function readText(node: Node): string | undefined {
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map((piece: { value: { cooked: string } }) => piece.value.cooked).join('0');
}

/** Whether a text reads like words: a capital, a letter that code has not, several words, or one that people use. */
function isText(text: string, isKnown: (word: string) => boolean): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (words.length === 0 || keyName.test(text.trim()) || isCode(text)) return false;
  const isSentence = /\p{L}{2,}[,.:;?!]? +\p{L}/u.test(text) || /(?:^|-)\P{L}*\p{Lu}\p{Ll}/u.test(text);
  return isSentence || /[^\p{ASCII}]/u.test(words.join('')) || words.every(isKnown);
}

/** HTML, a media query, an address, a path, a name of an attribute or of a class, and a list of selectors. */
function isCode(text: string): boolean {
  if (/^[<(]|^(?:https?|data):|^[\w.$-]*\/[\w./$-]+$|^(?:alt|lang|[a-z]+(?:-[a-z]+)+|(?:[A-Z][a-z]+){2,})$/.test(text))
    return true;
  return text.split(/,? /).every((part) => elements.has(part) || /^(?:[>0]|[a-z]*\d?[.#[:].*|.*\))$/.test(part));
}
