// All answers of a deck as one text, to be kept as a file.
import { exerciseForm as words } from '#words/exerciseForm';
import type { Answers } from '../../../page/content/exercises/answers.ts';
import { listOpenCells, listTables, listTasks, nameTaskField } from '../../../page/content/exercises/fields.ts';
import { slideTitle, type Slide } from '../../../page/deck/slides.ts';
import { createElement } from '../../../page/ui/elements.ts';

/** An exercise that has answers. */
interface AnsweredExercise {
  readonly title: string;
  /** Cells with what was written into them. */
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  readonly tasks: readonly { readonly task: string; readonly text: string }[];
}

/** The exercises that have answers, in the order of the slides. */
export function listAnswered(slides: readonly Slide[], answers: Answers): AnsweredExercise[] {
  return slides.flatMap((slide) => {
    const own = answers.get(slide.id);
    if (!own) return [];
    const rows = listOpenCells(listTables(slide.section)).flatMap(({ name, row, column }) => {
      const text = own.get(name);
      return text === undefined ? [] : [{ label: column ? `${row}, ${column}` : row, text }];
    });
    const tasks = listTasks(slide.section).flatMap((task, index) => {
      const text = own.get(nameTaskField(index));
      return text === undefined ? [] : [{ task: task.textContent.trim(), text }];
    });
    return rows.length + tasks.length > 0 ? [{ title: slideTitle(slide), rows, tasks }] : [];
  });
}

/** The text of the file. */
export function writeAnswerFile(deck: string, exercises: readonly AnsweredExercise[]): string {
  const parts = exercises.map(({ title, rows, tasks }) =>
    [
      underline(title, '-'),
      ...(rows.length > 0 ? [rows.map(({ label, text }) => `${label}: ${text.trim()}`).join('\n')] : []),
      ...tasks.map(({ task, text }) => `${task}\n\n${text.trim()}`),
    ].join('\n\n'),
  );
  return `${[underline(words.fileTitle(deck), '='), ...parts].join('\n\n\n')}\n`;
}

/** The name of the file, of signs that every system allows. */
export function nameAnswerFile(deck: string): string {
  const name = deck.replace(/[\s\p{Cc}\\/:*?"<>|]+/gu, ' ').trim();
  return `${name ? `${name} – ` : ''}${words.fileName}.txt`;
}

/** Has the browser save a text as a file. */
export function saveTextFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  createElement('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // Safari begins to read it late.
}

function underline(title: string, sign: string): string {
  return `${title}\n${sign.repeat(title.length)}`;
}
