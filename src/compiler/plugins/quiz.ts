// Quiz questions: `::: quiz` with the question, a list of `- [x]` right and `- [ ]` wrong answers, and an
// explanation. Each answer has a letter, for signs by hand in the room. Complete without a script: the answer folds open;
// the browser part adds checking.

import { classes, data, quizElement } from '../../shared/markup.ts';
import { markWords } from '../html/language.ts';
import { html, showIn, type Html } from '../html/html.ts';
import type { Source } from '../findings.ts';
import type { RenderContext } from '../html/render-context.ts';
import { takeId } from '../html/ids.ts';
import { listInner, walkTokens } from '../source/positions.ts';
import type { ContainerToken, ItemToken, SlideToken } from '../tokens.ts';

/** What a quiz needs besides the slide. */
export interface QuizContext extends RenderContext {
  readonly chapter: string;
  /** All questions of the slide and its notes, so that each says which of them it is. */
  readonly questions: readonly SlideToken[];
}

/** An answer with the letter by which it is called. */
interface Answer {
  readonly letter: string;
  readonly item: ItemToken;
}

/** Renders a quiz as `quiz-question`; one that cannot be answered is a finding. */
export function renderQuiz(token: ContainerToken, context: QuizContext): Html {
  const words = context.words.onSlides;
  const marks = markWords(context.words);
  const inner = token.tokens.filter(({ type }) => type !== 'space');
  const list = inner.find((block) => block.type === 'list');
  const at = list ? inner.indexOf(list) : inner.length;
  const items = list?.items ?? [];
  const answers = items.map((item, index): Answer => ({ letter: nameAnswer(index), item }));
  const right = answers.filter(({ item }) => item.checked === true);
  checkQuiz(token, { context, hasQuestion: at > 0, items, right });
  checkExplanation(inner.slice(at + 1), context);
  const id = takeId(context.ids, (number) => `quiz-${context.chapter}-${number}`);
  const kind = right.length > 1 ? 'checkbox' : 'radio';
  const choices = answers.map(
    ({ letter, item }, index) =>
      html`<li><label><input type="${kind}" name="${id}" value="${index + 1}" /> <b>${letter}</b> <span>${renderAnswer(item, context)}</span></label></li>`,
  );
  const numbers = right.map((answer) => answers.indexOf(answer) + 1);
  const number = context.questions.indexOf(token) + 1;
  const count =
    number > 0 && context.questions.length > 1
      ? html` <small class="${classes.questionCount}"${marks}>${words.question(number, context.questions.length)}</small>`
      : html``;
  const hint = kind === 'checkbox' ? html` <small${marks}>${words.several}</small>` : html``;
  return showIn(
    quizElement,
    html`<${quizElement} id="${id}" ${data.right}="${numbers.join(' ')}"><fieldset><legend>${renderLines(inner.slice(0, at).map(listInner), context)}${count}${hint}</legend>
<ul class="answers">${choices}</ul></fieldset><div class="quiz-bar"><button type="button" ${data.quiz}="check"${marks}>${words.check}</button><button type="button" ${data.quiz}="again"${marks} hidden>${words.again}</button><output></output></div><details class="${classes.solution}"><summary${marks}>${words.answer}</summary>
<p><strong${marks}>${words.right}</strong> ${right.map(({ letter, item }, index) => html`${index > 0 ? '; ' : ''}<b>${letter}</b> ${renderAnswer(item, context)}`)}</p>${context.blocks(inner.slice(at + 1))}</details></${quizElement}>`,
  );
}

/** Whether a block is a quiz. */
export function isQuiz(token: SlideToken): boolean {
  return token.type === 'container' && token.name === 'quiz';
}

/** The questions among these blocks, also those within others. */
export function listQuestions(tokens: readonly SlideToken[]): SlideToken[] {
  const found: SlideToken[] = [];
  walkTokens(tokens, (token) => {
    if (isQuiz(token)) found.push(token);
  });
  return found;
}

/** A to Z, then AA, AB, … */
function nameAnswer(index: number): string {
  const before = index < 26 ? '' : nameAnswer(Math.floor(index / 26) - 1);
  return before + String.fromCodePoint(65 + (index % 26));
}

function renderLines(lines: readonly (readonly SlideToken[])[], context: QuizContext): Html {
  return html`${lines.map((line, index) => html`${index > 0 ? ' ' : ''}${context.inline(line)}`)}`;
}

/** The text of an answer, without the box that marked puts before a task. */
function renderAnswer(item: ItemToken, context: QuizContext): Html {
  const isText = ({ type }: SlideToken) => type !== 'checkbox';
  return renderLines(
    item.tokens.filter(isText).map((block) => listInner(block).filter(isText)),
    context,
  );
}

interface QuizParts {
  readonly context: QuizContext;
  readonly hasQuestion: boolean;
  readonly items: readonly ItemToken[];
  readonly right: readonly Answer[];
}

/** What an author may have typed for an answer: its mark, its box and the first character behind that. */
const answerLine =
  /^([ \t>]*)([-*+–—•]|\d{1,9}[.)])?([ \t]*)(\[[ \t]*[xXvVyYoO✓✔✗✘*+-]?[ \t]*\](?![(:[])|(?<=[-*+.)][ \t]+)(?:\([xX ]\)|[☐☑☒✅✓✔✗✘❌⬜]))([ \t]*)(\S?)/gmu;

/** Reports each line that is no answer to Markdown, but looks like one; returns whether there is any. */
function checkAnswerLines({ at, raw: text }: ContainerToken, source: Source): boolean {
  let isAny = false;
  for (const { 1: indent = '', 2: mark = '', 3: gap, 4: box = '', 5: behind, 6: next, index } of text.matchAll(
    answerLine,
  )) {
    const isMarked = /^(?:[-*+]|\d+[.)])$/.test(mark);
    const isRead = isMarked && gap !== '' && /^\[[ xX]\]$/.test(box);
    if (isRead && behind !== '' && next !== '') continue;
    const tidy = /^\[[\s✗✘oO-]*\]|^\( \)|[☐☒✗✘❌⬜]/u.test(box) ? '[ ]' : '[x]';
    isAny = true;
    source.error(Math.min(at + index + indent.length, source.text.length), {
      rule: 'quiz-answer-mark',
      message: isRead && next === '' ? 'This answer has no text.' : `"${mark}${gap}${box}" begins no answer.`,
      fix:
        isMarked && gap === ''
          ? `Type a blank between "${mark}" and "${tidy}": ${mark} ${tidy} …`
          : `Type: - ${tidy} …`,
    });
  }
  return isAny;
}

/** Answers in the explanation are those of a second question, or have another mark than the first ones. */
function checkExplanation(blocks: readonly SlideToken[], { source }: QuizContext): void {
  const list = blocks.find((block) => block.type === 'list' && block.items.some(({ task }) => task));
  if (list)
    source.error(list.at, {
      rule: 'quiz-second-list',
      message: 'These answers stand behind those of the quiz, and are shown with its explanation.',
      fix: 'Type the same mark before all answers, as in - [ ]; a second question is a quiz of its own: ::: quiz',
    });
}

function checkQuiz(token: ContainerToken, { context: { source }, hasQuestion, items, right }: QuizParts): void {
  const { at } = token;
  if (checkAnswerLines(token, source)) return;
  if (!hasQuestion)
    source.error(at, {
      rule: 'quiz-without-question',
      message: 'This quiz has no question.',
      fix: 'Type the question as text before the list of answers.',
    });
  if (items.length < 2)
    source.error(at, {
      rule: 'quiz-without-answers',
      message: 'This quiz has fewer than two answers.',
      fix: 'Type a list: "- [x] right" and "- [ ] wrong".',
    });
  else if (right.length === 0)
    source.error(at, {
      rule: 'quiz-without-right-answer',
      message: 'No answer of this quiz is marked as right.',
      fix: 'Type "- [x]" before each right answer.',
    });
}
