// Below the notes of an exercise: fields for the reader's own answers, and the ways to keep them as a file and on paper.
import { exerciseForm as words } from '#words/exerciseForm';
import './exercise-form.css';
import type { AnswerStore } from '../../../page/content/exercises/answers.ts';
import { listOpenCells, listTables, listTasks, nameTaskField } from '../../../page/content/exercises/fields.ts';
import { deckAddress } from '../../../page/deck/address.ts';
import { slideTitle, type Slide, type SlideList } from '../../../page/deck/slides.ts';
import { deckTitle } from '../../../page/deck/window-title.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { classes } from '../../../shared/markup.ts';
import { groupRuns } from '../../../shared/talk/slide-lists.ts';
import { listAnswered, nameAnswerFile, saveTextFile, writeAnswerFile } from './answer-file.ts';

interface FormParts {
  readonly list: SlideList;
  readonly answers: AnswerStore;
}

/** Returns what adds the fields to exercises among some slides; all of them follow what is written elsewhere. */
export function createExerciseForms({ list, answers }: FormParts): (sections: readonly Element[]) => void {
  const updates: (() => void)[] = [];
  answers.onChange(() => updates.forEach((each) => each()));

  function addForm(slide: Slide): void {
    const tasks = listTasks(slide.section);
    if (tasks.length === 0) return;
    const status = createElement('output');
    const createField = (name: string, label: string, rows: number): HTMLElement => {
      const field = createElement('textarea', { rows, autocomplete: 'off' });
      const show = (): void => {
        const text = answers.all.get(slide.id)?.get(name) ?? '';
        if (field.value.trim() !== text.trim()) field.value = text;
      };
      field.addEventListener('input', () => {
        const isKept = answers.set(slide.id, name, field.value);
        const warning = isKept ? '' : words.notKept;
        if (status.textContent !== warning) status.textContent = warning;
      });
      updates.push(show);
      show();
      return createElement('label', {}, label, field);
    };
    const fields = [
      ...createRows(slide, createField),
      ...tasks.map((_, index) =>
        createField(nameTaskField(index), tasks.length > 1 ? words.answerTo(index + 1) : words.answer, 4),
      ),
    ];
    const form = createElement(
      'div',
      { className: 'exercise-form', role: 'group', 'aria-label': words.label(slideTitle(slide)) },
      ...fields,
      createBar(status, () => (status.textContent = save())),
    );
    slide.section.querySelector(`:scope > .${classes.notes}`)?.after(form);
  }
  function save(): string {
    const answered = listAnswered(list.all, answers.all);
    if (answered.length === 0) return words.empty;
    saveTextFile(nameAnswerFile(deckTitle()), writeAnswerFile(deckTitle(), answered));
    return words.saved(answered.length);
  }
  return (sections) => {
    for (const section of sections) {
      const slide = list.of(section);
      if (slide && !slide.generated) addForm(slide);
    }
  };
}

/** A group of fields for each row with open cells. */
function createRows(
  { section }: Slide,
  createField: (name: string, label: string, rows: number) => HTMLElement,
): HTMLElement[] {
  const cells = listOpenCells(listTables(section));
  const rows = groupRuns(cells, ({ cell }, next) => cell.parentElement === next.cell.parentElement);
  return rows.map((row) =>
    createElement(
      'fieldset',
      {},
      createElement('legend', {}, row[0].row),
      ...row.map(({ name, row: title, column }) => createField(name, column || title, 1)),
    ),
  );
}

function createBar(status: HTMLElement, save: () => void): HTMLElement {
  return createElement(
    'div',
    { className: 'exercise-bar' },
    createElement('button', { type: 'button', onclick: save }, words.save),
    createElement('a', { href: deckAddress({ view: 'worksheet' }) }, words.print),
    createElement('small', {}, words.note, status),
  );
}
