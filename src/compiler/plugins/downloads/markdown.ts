// A page to edit as Markdown: what CommonMark and its tables have, and nothing of this deck's own.

import type { EditableBlock, EditableItem, EditablePage, EditableTable, TextRun } from '../../editable-page.ts';

/** The whole text of the file; `origin` is its last line. */
export function renderMarkdown(page: EditablePage, origin: readonly TextRun[]): string {
  const title = `# ${writeRuns([{ text: page.title }])}`;
  const blocks = page.blocks.map((block, index) => joint(page.blocks[index - 1], block) + renderBlock(block));
  return `${title}${blocks.join('')}\n\n---\n\n${writeRuns(origin)}\n`;
}

/** What stands between two blocks. */
function joint(before: EditableBlock | undefined, block: EditableBlock): string {
  const areItems = before?.kind === 'item' && block.kind === 'item' && before.isQuoted === block.isQuoted;
  // Of one list, or of one within the other.
  if (areItems && (block.list <= before.list || block.depth > before.depth)) return '\n';
  // Two lists would be one without something between them.
  if (areItems) return '\n\n<!-- -->\n\n';
  return before !== undefined && isQuoted(before) && isQuoted(block) ? '\n>\n' : '\n\n';
}

function isQuoted(block: EditableBlock): boolean {
  return 'isQuoted' in block && block.isQuoted;
}

function renderBlock(block: EditableBlock): string {
  switch (block.kind) {
    case 'rule':
      return '***';
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeRuns(block.text)}`;
    case 'paragraph':
      return place(guardStart(writeRuns(block.text, '\\\n')), block);
    case 'item':
      return place(renderItem(block), block);
    case 'table':
      return place(renderTable(block), block);
    case 'code':
      return place(renderCode(block.text), block);
  }
}

/** Each line of a block in its lists and quotes. */
function place(text: string, { depth, isQuoted: quoted }: { depth: number; isQuoted: boolean }): string {
  const before = (quoted ? '> ' : '') + '    '.repeat(depth);
  return text
    .split('\n')
    .map((line) => (before + line).trimEnd())
    .join('\n');
}

function renderItem({ number, isDone, text }: EditableItem): string {
  const mark = number === undefined ? '-' : `${number}.`;
  const box = isDone === undefined ? '' : isDone ? '[x] ' : '[ ] ';
  const written = guardStart(writeRuns(text, '\\\n'));
  return `${mark} ${box}${written.replaceAll('\n', '\n    ')}`;
}

const sideLines = { left: ':--', right: '--:', center: ':-:' } as const;

function renderTable({ head, rows, sides }: EditableTable): string {
  const writeRow = (cells: EditableTable['head']): string =>
    `| ${cells.map((cell) => writeRuns(cell, '<br>').replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    writeRow(head),
    `|${sides.map((side) => `${side ? sideLines[side] : '---'}|`).join('')}`,
    ...rows.map(writeRow),
  ].join('\n');
}

/** Between more accents than the code has in a row. */
function renderCode(code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([accents]) => accents.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

function writeRuns(runs: readonly TextRun[], lineBreak = ' '): string {
  return runs.map((run) => writeRun(run, lineBreak)).join('');
}

/** A run with its marks, which must not stand beside blanks inside. */
function writeRun(run: TextRun, lineBreak: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  if (inner === '') return run.text === '\n' ? lineBreak : run.text;
  const { address } = run;
  if (address === inner) return `${before}<${address}>${after}`;
  const marked = markText(inner, run).replaceAll('\n', lineBreak);
  return before + (address === undefined ? marked : `[${marked}](${writeAddress(address)})`) + after;
}

function markText(text: string, { isStrong, isStressed, isDeleted, isCode, level }: TextRun): string {
  const marks = [isDeleted ? '~~' : '', isStrong ? '**' : '', isStressed ? '*' : ''];
  const written = isCode ? writeCode(text) : escapeMarkdown(text);
  const raised = level ? `<${level}>${written}</${level}>` : written;
  return marks.join('') + raised + marks.toReversed().join('');
}

function writeAddress(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>]/g, encodeURIComponent)}>` : address;
}

function writeCode(code: string): string {
  const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([accents]) => accents.length));
  const mark = '`'.repeat(longest + 1);
  const blank = /^`|`$/.test(code) ? ' ' : '';
  return mark + blank + code + blank + mark;
}

/** Text in which nothing means anything; names such as OPEN_AI stay as they are. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*]|~(?=~)|<(?=[a-z/!?])|](?=[([:])|\[(?=\^)|&(?=#?\w+;)/gi, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/** The beginning of a block that would begin a heading, a list, a quote, a table or a rule. */
function guardStart(text: string): string {
  return text
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$|[-+])|[>|=])/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
