// How the finder's questions and answers are called.

import { optionFinder as words } from '#words/optionFinder';
import type { FieldTexts, FormTexts } from '../kit/form/texts.ts';
import type { attributes } from './attributes.ts';

/** Side by side only answers are offered; in the list, where something always stands, "not yet" as well. */
function describe(label: string, answers: Readonly<Record<string, string>>): FieldTexts {
  const options = Object.entries(answers).map(([value, text]) => ({ value, text }));
  return { label, options, say: (value) => answers[String(value)] ?? words.unanswered };
}

/** What stands at each field. */
export const texts: FormTexts<typeof attributes> = {
  data: describe(words.questions.data, words.answers.data),
  people: describe(words.questions.people, words.answers.people),
  load: describe(words.questions.load, words.answers.load),
  skills: describe(words.questions.skills, words.answers.skills),
  budget: describe(words.questions.budget, words.answers.budget),
  obligations: describe(words.questions.obligations, { open: words.unanswered, ...words.answers.obligations }),
};
