// What the finder can be told, in its tag and in the address; "open" is: not answered yet.

import type { FieldRules } from '../kit/form/rules.ts';
import { questions } from './questions.ts';

/** The finder's attributes, in the order of the address. */
export const attributes = {
  data: { kind: 'choice', values: ['open', ...questions.data], default: 'open' },
  people: { kind: 'choice', values: ['open', ...questions.people], default: 'open' },
  load: { kind: 'choice', values: ['open', ...questions.load], default: 'open' },
  skills: { kind: 'choice', values: ['open', ...questions.skills], default: 'open' },
  budget: { kind: 'choice', values: ['open', ...questions.budget], default: 'open' },
  obligations: { kind: 'choice', values: ['open', ...questions.obligations], default: 'open' },
} as const satisfies FieldRules;
