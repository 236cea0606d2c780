// Quotes of a word processor wherever attributes and titles are written: read as meant, and told once each.

import { expect, it } from 'vitest';
import { compileFiles } from '../../compile-text.ts';

const start = '# Deck\n\n---\n\n## Case\n\n';

function compile(text: string) {
  const { written, findings } = compileFiles({ '01-probe.md': start + text });
  const said = findings.map(({ rule, line, column, fix }) => `${line - 6}:${column} ${rule}: ${fix}`);
  return { html: written.slice(written.indexOf('<section', 10)), said };
}

const straight = (place: string, fix: string): string => `${place} typographic-quote: Type a straight one: ${fix}`;

it.each([
  ['![a](foto.jpg){width=”150”}', 'width="150"', straight('1:22', 'width="150"')],
  ['![a](foto.jpg){.big width=„150“ #own}', 'width="150"', straight('1:27', 'width="150"')],
  ['![a](foto.jpg “In May”)', '<figcaption>In May</figcaption>', straight('1:15', '"In May"')],
  ['[a](https://a.example/ »There«)', 'title="There"', straight('1:24', '"There"')],
  ['[word]{.fragment data-x=‘y’}', 'data-x="y"', straight('1:25', 'data-x="y"')],
  ['A paragraph {.fragment data-fragment-index=”2”}', 'data-fragment-index="2"', undefined],
  ['::: {.card #own data-x=“1”}\nText\n:::', 'data-x="1"', straight('1:24', 'data-x="1"')],
  ['::: columns\n::: column width=“40%”\nText\n:::\n:::', '--parts:minmax(0,40fr)', straight('2:18', 'width="40%"')],
  ['```{.js code-line-numbers=“1|2”}\na;\nb;\n```', 'data-step="1"', straight('1:27', 'code-line-numbers="1|2"')],
  ['<!-- .element: -->\n\n<div class=”box”>Text</div>', '<div class="box">', straight('3:12', 'class="box"')],
])('%s', (text, html, finding) => {
  const result = compile(text);
  expect(result.html).toContain(html);
  if (finding !== undefined) expect(result.said).toContain(finding);
  expect(result.said.filter((each) => each.includes('typographic-quote'))).toHaveLength(1);
});

it.each([
  'The set {x=“1”} and more',
  '{“a”: “b”}',
  '`{x=“1”}` is code',
  '```json\n{x=“1”}\n<a class=“b”>\n```',
  'See [1] (page “one”) and f[1](a “b”)',
])('leaves text and code as it is: %s', (text) => {
  expect(compile(text).said).toEqual([]);
});
