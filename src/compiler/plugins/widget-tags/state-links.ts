// Links that set a widget, `[with twelve people](#memory;users=12)`: what they set must be there and allow it, because
// a reader would be shown something else without a word.

import { decodePercent } from '../../../shared/decode.ts';
import type { WidgetSchemas } from '../../../widgets/data/attributes.ts';
import type { Slide, LinkUse } from '../../types.ts';
import { describeAllowed, describeKnown, isAllowed } from './values.ts';

/** Reports links with a state that their slide's widget does not have. */
export function checkStateLinks(uses: readonly LinkUse[], slides: readonly Slide[], widgets: WidgetSchemas): void {
  const names = new Map(slides.map(({ id, body }) => [id, findWidget(body)]));
  for (const use of uses) {
    const [id = '', ...parts] = (/^(?:\?[^#]*)?#(.+)$/s.exec(use.address)?.[1] ?? '')
      .split(';')
      .filter((part) => part !== '');
    const name = names.get(decodePercent(id));
    if (name !== undefined) for (const part of parts) checkPart(use, part, name, widgets[name] ?? {});
  }
}

function findWidget(body: Slide['body']): string | undefined {
  return body.flatMap((piece) => (piece.kind === 'widget' ? [piece.name] : []))[0];
}

function checkPart({ source, at, address }: LinkUse, part: string, name: string, rules: WidgetSchemas[string]): void {
  const [field = '', written = ''] = part.split(/=(.*)/s);
  const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
  if (!rule) {
    source.warning(at, {
      rule: 'wrong-state',
      message: `The link "${address}" sets "${field}", which <${name}> does not have.`,
      fix: (list) => describeKnown(field, Object.keys(rules), list),
    });
    return;
  }
  const value = decodePercent(written);
  if (isAllowed(value, rule)) return;
  source.warning(at, {
    rule: 'wrong-state',
    message: `The link "${address}" sets "${field}" to "${value}", which <${name}> does not allow.`,
    fix: (list) => describeAllowed(value, rule, list),
  });
}
