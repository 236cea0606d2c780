// From answers to rungs: every rule that an answer wakes counts, and the strictest one decides.

import { questionNames, type Answers, type Question } from './questions.ts';
import { rules, rungs, type Effect, type RuleName, type Rung } from './rules.ts';

/** How a rung comes off; "open" is: no answer speaks for it or against it. */
export type Verdict = 'fits' | 'condition' | 'check' | 'against' | 'open';

/** A rule that an answer has woken. */
interface Reason {
  readonly question: Question;
  readonly effect: Effect;
  readonly name: RuleName;
}

/** A rung with its verdict and all reasons, the deciding ones first. */
export interface Judgement {
  readonly rung: Rung;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** What comes of the answers. */
export interface Result {
  /** The answers as they were counted: data under a duty of secrecy is confidential, whatever was said. */
  readonly counted: Answers;
  /** True where an answer was counted more strictly than it was given. */
  readonly isStricter: boolean;
  readonly unanswered: number;
  /** From the ground up. */
  readonly judgements: readonly Judgement[];
  /** Rungs that can be chosen: all that nothing speaks against, and once all is answered those with something for them. */
  readonly inRace: readonly Rung[];
  /** Rungs that wait for a legal check. */
  readonly toCheck: readonly Rung[];
}

const strictness: readonly Effect[] = ['against', 'check', 'condition', 'supports'];
const verdictOf = { against: 'against', check: 'check', condition: 'condition', supports: 'fits' } as const;

/** Judges all rungs; our judgement, no legal advice. */
export function findRungs(answers: Answers): Result {
  const counted = countStrictly(answers);
  const judgements = rungs.map((rung) => judge(rung, counted));
  const unanswered = questionNames.filter((question) => answers[question] === 'open').length;
  const only = (...wanted: readonly Verdict[]): Rung[] =>
    judgements.filter(({ verdict }) => wanted.includes(verdict)).map(({ rung }) => rung);
  const fitting = only('fits', 'condition');
  // Doing without is open to everybody, and what is left when nothing else is.
  const left: readonly Rung[] = fitting.length > 0 ? fitting : [0];
  return {
    counted,
    isStricter: counted.data !== answers.data,
    unanswered,
    judgements,
    inRace: unanswered > 0 ? only('fits', 'condition', 'open') : left,
    toCheck: only('check'),
  };
}

/** What falls under secrecy or is social data belongs into the confidential drawer. */
function countStrictly(answers: Answers): Answers {
  const isBound = answers.obligations === 'secrecy' || answers.obligations === 'social';
  return isBound ? { ...answers, data: 'confidential' } : answers;
}

function judge(rung: Rung, answers: Answers): Judgement {
  const reasons = rules
    .filter((rule) => answers[rule.question] === rule.answer && rule.rungs.some((each) => each === rung))
    .toSorted((first, second) => strictness.indexOf(first.effect) - strictness.indexOf(second.effect))
    .map(({ question, effect, name }): Reason => ({ question, effect, name }));
  const [deciding] = reasons;
  return { rung, verdict: deciding === undefined ? 'open' : verdictOf[deciding.effect], reasons };
}
