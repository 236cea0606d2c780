// The worksheet (A4): the exercises with room to write, what pages for readers leave to be filled in, the questions for
// the room, the quizzes; the answers on the last page.
import { paper as words } from '#words/paper';
import { onErasure } from '../../page/browser/storage.ts';
import { recallAnswers } from '../../page/content/exercises/answers.ts';
import { listOpenCells, listTasks, nameTaskField } from '../../page/content/exercises/fields.ts';
import { classes, footnoteReferences, quizElement, selectNotes } from '../../shared/markup.ts';
import { copyElement } from '../../page/deck/copies.ts';
import { chapterTitle, groupByChapter, slideTitle, type Slide } from '../../page/deck/slides.ts';
import { createElement } from '../../page/ui/elements.ts';
import { createSolutions } from './solutions.ts';
import { sayLanguage } from '../../page/ui/spoken-language.ts';

/** Rebuilds the page as worksheet. */
export function layOutWorksheet(main: HTMLElement, slides: readonly Slide[]): void {
  const written = slides.filter(({ generated, forReaders }) => !generated || forReaders);
  const solutions = createSolutions(written);
  const parts = groupByChapter(written).flatMap(createChapter);
  const worksheet = createElement(
    'div',
    { className: 'worksheet' },
    createElement('h1', {}, words.worksheet(document.title)),
    createElement('p', { className: 'name-line' }, sayLanguage(createElement('span', {}, words.name))),
    ...parts,
    solutions,
  );
  // By the same numbers the answers at the end are found: „1 B“.
  [...worksheet.querySelectorAll(`${quizElement} legend`)].forEach((legend, index) => {
    legend.querySelector(`.${classes.questionCount}`)?.remove();
    legend.prepend(`${index + 1}. `);
  });
  // Sources stand in the handout; here a number would lead nowhere.
  for (const reference of worksheet.querySelectorAll(footnoteReferences))
    (reference.closest('sup') ?? reference).remove();
  // The forms of widgets need the styles that stand in a slide.
  worksheet.append(...main.querySelectorAll(`.${classes.slides} style`));
  main.querySelector(`.${classes.slides}`)?.remove();
  main.append(worksheet);
  if (recallAnswers().size > 0) onErasure(() => location.reload()); // The sheet is made once.
}

function createChapter(slides: readonly [Slide, ...Slide[]]): HTMLElement[] {
  const tasks = slides.flatMap(createTasks);
  return tasks.length > 0 ? [createElement('h2', {}, chapterTitle(slides[0])), ...tasks] : [];
}

function createTasks(slide: Slide): HTMLElement[] {
  const exercises = listTasks(slide.section);
  const questions = [...slide.section.querySelectorAll(selectNotes('question'))];
  const quizzes = [...slide.section.querySelectorAll(quizElement)];
  const tasks = [
    ...exercises.map((note, index) => createExercise(slide, note, index)),
    ...(exercises.length === 0 && slide.forReaders ? createForm(slide) : []),
    ...questions.map((note) => createTask(slide, [note], 3)),
  ];
  if (quizzes.length > 0) tasks.push(createTask(slide, quizzes, 0));
  const [first] = tasks;
  if (first) first.id = slide.id; // Takes the slide's place as target of links.
  return tasks;
}

/** The tables that a page for readers leaves to be filled in, where no task says so. */
function createForm(slide: Slide): HTMLElement[] {
  const open = copyMaterial(slide).filter((part) => isTable(part) && listOpenCells([part]).length > 0);
  fillIn(open.filter(isTable));
  return open.length > 0 ? [createTask(slide, open, 0)] : [];
}

/** Where a table or a drawing can be filled in, fewer lines will do; what the reader has written stands in their place. */
function createExercise(slide: Slide, note: Element, index: number): HTMLElement {
  const answers = recallAnswers().get(slide.id);
  const material = copyMaterial(slide);
  fillIn(material.filter(isTable), answers);
  const answer = answers?.get(nameTaskField(index));
  if (answer === undefined) return createTask(slide, [note, ...material], material.length > 0 ? 4 : 6);
  return createTask(slide, [note, ...material, createElement('p', { className: 'answer' }, answer.trim())], 0);
}

/** Each open cell has what the reader has written, or room for handwriting. */
function fillIn(tables: readonly HTMLTableElement[], answers?: ReadonlyMap<string, string>): void {
  for (const { name, cell } of listOpenCells(tables)) {
    const text = answers?.get(name);
    cell.replaceChildren(text === undefined ? '' : createElement('span', { className: 'answer' }, text.trim()));
    cell.classList.toggle('open', text === undefined);
  }
}

function isTable(part: Node): part is HTMLTableElement {
  return part instanceof HTMLTableElement;
}

/** What an exercise slide shows to be filled in: its tables and drawings, and the form that a widget has for paper. */
function copyMaterial({ section }: Slide): Node[] {
  const written = `.${classes.body} :is(table, figure.${classes.drawing}):not(.${classes.widget} *)`;
  const material = `${written}, .${classes.paperForm} > table`;
  return Array.from(section.querySelectorAll(material), (part) => copyElement(part));
}

function createTask(slide: Slide, content: readonly Node[], lines: number): HTMLElement {
  const rules = Array.from({ length: lines }, () => createElement('div', { className: 'write-line' }));
  const title = createElement('h3', {}, slideTitle(slide));
  return createElement('div', { className: 'task' }, title, ...content, ...rules);
}
