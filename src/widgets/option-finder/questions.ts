// The six questions and their answers; the thresholds stand in the answers' words. "open" is: not answered yet.

/** The answers by question, in the order in which they are asked. */
export const questions = {
  data: ['public', 'internal', 'confidential'],
  people: ['few', 'some', 'many'],
  load: ['rare', 'daily', 'steady'],
  skills: ['none', 'one', 'two'],
  budget: ['small', 'medium', 'large'],
  obligations: ['none', 'church', 'social', 'secrecy'],
} as const;

/** A question, by the name of its field. */
export type Question = keyof typeof questions;
/** One answer to a question. */
export type Answer<Q extends Question = Question> = (typeof questions)[Q][number];
/** What was answered; "open" where nothing was. */
export type Answers = { readonly [Q in Question]: Answer<Q> | 'open' };

/** The questions in order. */
// Object.keys does not know that an object has no other keys than its type says; this one was written as such.
export const questionNames = Object.keys(questions) as readonly Question[];
