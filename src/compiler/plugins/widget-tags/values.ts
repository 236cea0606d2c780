// What may stand as a value in a widget's tag, and what to type instead.

import { splitList, type AttributeRule } from '../../../widgets/data/attributes.ts';
import type { ListNames } from '../../findings.ts';

/** Whether a rule allows a value as it is written. */
export function isAllowed(value: string, rule: AttributeRule): boolean {
  switch (rule.kind) {
    case 'choice':
      return listChoices(rule).includes(value);
    case 'list':
      return splitList(value).every((part) => rule.values.includes(part));
    case 'text':
      return value.length <= rule.max;
    case 'count':
    case 'amount':
      return numbers[rule.kind].test(value) && Number(value) >= rule.min && Number(value) <= rule.max;
  }
}

const numbers = { count: /^\d{1,9}$/, amount: /^\d{1,9}(?:\.\d{1,9})?$/ };

function listChoices({ values, aliases = {} }: Extract<AttributeRule, { kind: 'choice' }>): readonly string[] {
  return [...values, ...Object.keys(aliases)];
}

/** Says what a rule allows. */
export function describeAllowed(value: string, rule: AttributeRule, list: ListNames): string {
  switch (rule.kind) {
    case 'choice':
      return describeKnown(value, listChoices(rule), list);
    case 'list': {
      const wrong = splitList(value).find((part) => !rule.values.includes(part)) ?? '';
      return `${describeKnown(wrong, rule.values, list)} Several stand with spaces between them.`;
    }
    case 'text':
      return `Type at most ${rule.max} characters.`;
    case 'count':
      return `Type a whole number from ${rule.min} to ${rule.max}.`;
    case 'amount':
      return `Type a number from ${rule.min} to ${rule.max}, such as ${rule.min + 0.5}, with a point.`;
  }
}

/** Says which names there are, the nearest first. */
export function describeKnown(wanted: string, known: readonly string[], list: ListNames): string {
  return known.length > 0 ? `Type one of: ${list(wanted, known)}.` : 'Leave it out.';
}
