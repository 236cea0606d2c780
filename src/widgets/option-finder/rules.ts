// Which answer speaks for or against which rung, in our judgement. No legal advice: where law decides, a rule asks for
// a check. The sentences stand in the words, by the name of the rule.

import type { Answer, Question } from './questions.ts';

/** A rung of the deck's ladder. */
export type Rung = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** The ladder from the ground up. */
export const rungs: readonly Rung[] = [0, 1, 2, 3, 4, 5, 6, 7];

/**
 * What a rule does to a rung: speaks for it; sets a condition that you can meet yourselves; asks for a legal check
 * whose outcome nobody here knows; speaks against it.
 */
export type Effect = 'supports' | 'condition' | 'check' | 'against';

/** "With this answer, this holds for these rungs." */
type Rule = {
  readonly [Q in Question]: {
    readonly question: Q;
    readonly answer: Answer<Q>;
    readonly effect: Effect;
    readonly rungs: readonly [Rung, ...Rung[]];
    readonly name: string;
  };
}[Question];

/** All rules, by question; what law asks for comes first, because of two reasons that weigh the same it is said. */
export const rules = [
  { question: 'obligations', answer: 'church', effect: 'check', rungs: [2, 3], name: 'church-abroad' },
  { question: 'obligations', answer: 'church', effect: 'check', rungs: [4, 5, 6], name: 'church-contract' },
  { question: 'obligations', answer: 'social', effect: 'against', rungs: [1, 2, 3], name: 'social-abroad' },
  { question: 'obligations', answer: 'social', effect: 'check', rungs: [4, 5, 6], name: 'social-notice' },
  { question: 'obligations', answer: 'secrecy', effect: 'against', rungs: [1, 2, 3], name: 'secrecy-abroad' },
  { question: 'obligations', answer: 'secrecy', effect: 'check', rungs: [4, 5, 6], name: 'secrecy-bound' },
  { question: 'obligations', answer: 'secrecy', effect: 'check', rungs: [7], name: 'secrecy-at-home' },

  { question: 'data', answer: 'public', effect: 'check', rungs: [1], name: 'public-private-accounts' },
  { question: 'data', answer: 'public', effect: 'supports', rungs: [2, 3, 4, 5], name: 'public-anywhere' },
  { question: 'data', answer: 'internal', effect: 'against', rungs: [1], name: 'no-contract' },
  { question: 'data', answer: 'internal', effect: 'check', rungs: [2, 3], name: 'third-country' },
  { question: 'data', answer: 'internal', effect: 'supports', rungs: [4, 5], name: 'contract-in-the-eu' },
  { question: 'data', answer: 'internal', effect: 'supports', rungs: [6, 7], name: 'own-hands' },
  { question: 'data', answer: 'confidential', effect: 'supports', rungs: [0], name: 'stays-inside' },
  { question: 'data', answer: 'confidential', effect: 'against', rungs: [1], name: 'no-contract' },
  { question: 'data', answer: 'confidential', effect: 'against', rungs: [2, 3], name: 'exception-abroad' },
  { question: 'data', answer: 'confidential', effect: 'check', rungs: [4, 5], name: 'exception-in-the-eu' },
  { question: 'data', answer: 'confidential', effect: 'check', rungs: [6, 7], name: 'documented-check' },

  { question: 'people', answer: 'few', effect: 'supports', rungs: [4], name: 'few-need-little' },
  { question: 'people', answer: 'some', effect: 'against', rungs: [1], name: 'nobody-sees' },
  { question: 'people', answer: 'some', effect: 'supports', rungs: [5], name: 'shared-house' },
  { question: 'people', answer: 'many', effect: 'against', rungs: [1], name: 'nobody-sees' },
  { question: 'people', answer: 'many', effect: 'supports', rungs: [5, 6], name: 'shared-house' },

  { question: 'load', answer: 'rare', effect: 'supports', rungs: [0], name: 'search-first' },
  { question: 'load', answer: 'rare', effect: 'supports', rungs: [2, 3, 4, 5], name: 'pay-per-use' },
  { question: 'load', answer: 'rare', effect: 'against', rungs: [6, 7], name: 'idle-card' },
  { question: 'load', answer: 'daily', effect: 'supports', rungs: [2, 3, 4, 5], name: 'pay-per-use' },
  { question: 'load', answer: 'daily', effect: 'condition', rungs: [6, 7], name: 'measure-first' },
  { question: 'load', answer: 'steady', effect: 'condition', rungs: [2, 3, 4, 5], name: 'price-the-tokens' },
  { question: 'load', answer: 'steady', effect: 'supports', rungs: [6, 7], name: 'full-card' },

  { question: 'skills', answer: 'none', effect: 'supports', rungs: [2, 4], name: 'provider-runs-it' },
  { question: 'skills', answer: 'none', effect: 'condition', rungs: [3], name: 'somebody-sets-it-up' },
  { question: 'skills', answer: 'none', effect: 'against', rungs: [5, 6, 7], name: 'nobody-patches' },
  { question: 'skills', answer: 'one', effect: 'supports', rungs: [3, 4], name: 'one-is-enough' },
  { question: 'skills', answer: 'one', effect: 'condition', rungs: [5], name: 'second-person' },
  { question: 'skills', answer: 'one', effect: 'against', rungs: [6, 7], name: 'one-is-not-enough' },
  { question: 'skills', answer: 'two', effect: 'supports', rungs: [5, 6, 7], name: 'two-share' },

  { question: 'budget', answer: 'small', effect: 'condition', rungs: [2], name: 'tokens-not-seats' },
  { question: 'budget', answer: 'small', effect: 'supports', rungs: [4], name: 'cheap-tokens' },
  { question: 'budget', answer: 'small', effect: 'supports', rungs: [5], name: 'tokens-and-server' },
  { question: 'budget', answer: 'small', effect: 'against', rungs: [6], name: 'rent-too-high' },
  { question: 'budget', answer: 'small', effect: 'against', rungs: [7], name: 'purchase-too-high' },
  { question: 'budget', answer: 'medium', effect: 'supports', rungs: [6], name: 'rent-is-covered' },
  { question: 'budget', answer: 'medium', effect: 'condition', rungs: [7], name: 'purchase-extra' },
  { question: 'budget', answer: 'large', effect: 'supports', rungs: [6, 7], name: 'money-for-work' },
] as const satisfies readonly Rule[];

/** The name of a rule; its sentence goes by it. */
export type RuleName = (typeof rules)[number]['name'];
