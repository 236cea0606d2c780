// What stands in the notes of the speaker view: cue words, the notes, and below them the slide's footnotes and links.
import { notes as noteWords } from '#words/notes';
import { speakerNotes as words } from '#words/speakerNotes';
import { classes, data, footnoteReferences, quizElement, selectNotes } from '../../../shared/markup.ts';
import { listCues } from '../../../page/content/cues.ts';
import { startQuizzes } from '../../../page/content/quiz/quiz.ts';
import { copyContent, copyElement } from '../../../page/deck/copies.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { createElement } from '../../../page/ui/elements.ts';

/** Copies of a slide's notes. */
interface NotesContent {
  /** One item a line. */
  readonly cues: readonly HTMLLIElement[];
  readonly text: readonly Node[];
}

/** Footnotes and terms open in a window beside them. */
export const inPlace = `${footnoteReferences}, .${classes.term}`;

/** Copies what there is to say about a slide. */
export function createNotes({ section }: Slide): NotesContent {
  // A chapter's summary is for readers: here it would take the place of what there is to say.
  const options = { without: `.${classes.backlinks}, ${selectNotes('summary')}` };
  const notes = section.querySelector(`aside.${classes.notes}`);
  const footnotes = section.querySelector(`:scope > ol.${classes.footnotes}`);
  const links = listLinks(section).map((link) => createElement('li', {}, copyElement(link)));
  const box = createElement(
    'div',
    {},
    ...createAnswers(section),
    notes ? copyContent(notes, options) : createElement('p', {}, words.none),
    ...(footnotes ? [createElement('h2', {}, words.footnotes), copyElement(footnotes, options)] : []),
    ...(links.length > 0 ? [createElement('h2', {}, words.links), createElement('ul', {}, ...links)] : []),
  );
  const cues = listCues(box).map(({ childNodes }) => createElement('li', {}, ...childNodes));
  box.querySelector(`template.${classes.cues}`)?.remove();
  // What else is for the speaker alone stands where it was written.
  for (const template of box.querySelectorAll('template')) template.replaceWith(template.content);
  const asked = `${selectNotes('if-asked')} > strong:first-child`;
  for (const word of box.querySelectorAll(asked)) word.textContent = `${noteWords.kinds['if-asked']}:`;
  for (const quiz of box.querySelectorAll(quizElement)) {
    const form = createElement('form'); // So that its radio buttons are a group of their own.
    quiz.replaceWith(form);
    form.append(quiz);
  }
  startQuizzes(box);
  for (const link of box.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) link.target = '_blank';
  return { cues, text: [...box.childNodes] };
}

/** The letters of the right answers, of several questions each with its number. */
function createAnswers(section: Element): HTMLElement[] {
  const letters = Array.from(section.querySelectorAll(quizElement), (quiz) => {
    const right = (quiz.getAttribute(data.right) ?? '').split(' ');
    return right.map((value) => quiz.querySelector(`input[value="${value}"] + b`)?.textContent ?? '').join(' ');
  });
  if (letters.length === 0) return [];
  const said = letters.length === 1 ? letters : letters.map((each, index) => `${index + 1} ${each}`);
  return [
    createElement('p', { className: 'speaker-right' }, createElement('b', {}, words.right), ` ${said.join(' · ')}`),
  ];
}

function listLinks(section: Element): Element[] {
  const links = [...section.querySelectorAll(`.${classes.body} a[href]`)];
  const addresses = links.map((link) => link.getAttribute('href'));
  return links.filter(
    (link, index) =>
      addresses.indexOf(addresses[index] ?? null) === index &&
      !link.matches(
        `${inPlace}, [${data.cutLink}], .${classes.readingOffer} *, .${classes.place} *, .${classes.linkUses} *`,
      ),
  );
}
