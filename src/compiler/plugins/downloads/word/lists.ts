// The lists of a document for word processors. Each has a numbering of its own, or one would go on counting where
// another ended.

import type * as Docx from 'docx';
import { groupBy } from '../../../../shared/group-by.ts';
import type { EditableBlock, EditableItem } from '../../../editable-page.ts';

// Of nine levels, the most that there are.
const deepest = 8;

/** The numberings of all lists of a page. */
export function createNumbering(
  { LevelFormat }: typeof Docx,
  blocks: readonly EditableBlock[],
): Docx.INumberingOptions {
  const lists = groupBy(blocks.filter(isItem), ({ list }) => list);
  return {
    config: [...lists.values()].map((items) => ({
      reference: nameList(items[0]?.list ?? 0),
      levels: Array.from({ length: deepest + 1 }, (_, level) => ({
        ...describeMarks(LevelFormat, items, level),
        level,
        alignment: 'start' as const,
      })),
    })),
  };
}

/** The numbering of an item. */
export function numberItem({ list, depth }: EditableItem): { reference: string; level: number } {
  return { reference: nameList(list), level: Math.min(depth, deepest) };
}

/** The lists of which every item waits to be ticked: there the mark is the box. */
export function findOpenLists(blocks: readonly EditableBlock[]): Set<number> {
  const lists = groupBy(blocks.filter(isItem), ({ list }) => list);
  return new Set([...lists].flatMap(([list, items]) => (items.every(isOpen) ? list : [])));
}

function isOpen({ isDone }: EditableItem): boolean {
  return isDone === false;
}

function isItem(block: EditableBlock): block is EditableItem {
  return block.kind === 'item';
}

function nameList(list: number): string {
  return `list ${list}`;
}

function describeMarks(
  { BULLET, DECIMAL }: typeof Docx.LevelFormat,
  items: readonly EditableItem[],
  level: number,
): Pick<Docx.ILevelsOptions, 'format' | 'text' | 'start' | 'style'> {
  const paragraph = { indent: { left: 360 * (level + 1), hanging: 360 } };
  const start = items[0]?.number;
  if (start !== undefined) return { format: DECIMAL, text: `%${level + 1}.`, start, style: { paragraph } };
  if (items.every(isOpen)) return { format: BULLET, text: '☐', style: { paragraph, run: { font: 'Segoe UI Symbol' } } };
  return { format: BULLET, text: level % 2 === 0 ? '•' : '–', style: { paragraph } };
}
