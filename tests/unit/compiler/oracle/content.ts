// The content model of HTML: which element may hold which, with which attributes and values.

import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';

const rules = [
  'element-permitted-content',
  'element-permitted-order',
  'element-permitted-occurrences',
  'element-permitted-parent',
  'element-required-ancestor',
  'element-required-attributes',
  'element-required-content',
  'attribute-allowed-values',
  'attribute-misuse',
];
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    elements: ['html5'],
    rules: Object.fromEntries(rules.map((rule) => [rule, 'error'])),
  }),
);

/** What stands where the standard does not allow it; our own HTML must not, an author's may. */
export function listContentFaults(html: string): string[] {
  return validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map(({ message }) => message));
}
