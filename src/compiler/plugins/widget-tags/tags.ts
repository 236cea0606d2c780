// Widgets: a tag of its own in Markdown, `<vram-calculator model="…"></vram-calculator>`. Here the tag is
// recognised and checked; it is drawn by the widgets' own world when the page is written, see document.ts.

import type { TokenizerAndRendererExtension } from 'marked';
import { findNearestId } from '../../../shared/nearest.ts';
import type { AttributeRules, WidgetSchemas } from '../../../widgets/data/attributes.ts';
import { readAttributeList } from '../../source/attributes.ts';
import type { Source } from '../../findings.ts';
import type { RenderWidget } from '../../types.ts';
import type { WidgetToken } from '../../tokens.ts';
import { html, Html } from '../../html/html.ts';
import type { RenderContext } from '../../html/render-context.ts';
import { reportComponent } from '../../html/raw/findings.ts';
import { gap } from '../../html/shown.ts';
import { listDrawnLinks } from './links.ts';
import { describeAllowed, describeKnown, isAllowed } from './values.ts';

/** A widget tag, also one that closes itself, which interrupts a paragraph, as the source of a regular expression. */
export const widgetStart = String.raw` {0,3}<(?<widget>[a-z][a-z0-9]*(?:-[a-z0-9]+)+)((?:\s[^<>]*?)?)(?:>\s*<\/\k<widget>\s*>|\s*\/>)[ \t]*(?:\n|$)`;

const tag = new RegExp(`^${widgetStart}`, 'i');

/** Extension of the lexer for widget tags, alone on their lines. */
export const widgetSyntax: TokenizerAndRendererExtension = {
  name: 'widget',
  level: 'block',
  tokenizer(text) {
    const match = tag.exec(text);
    return match
      ? { type: 'widget', raw: match[0], name: (match[1] ?? '').toLowerCase(), written: match[2] ?? '' }
      : undefined;
  },
};

/** What a widget needs besides the slide. */
export interface WidgetContext extends RenderContext {
  /** The widgets that there are. */
  readonly widgets: WidgetSchemas;
  readonly renderWidget: RenderWidget;
}

/** The call of a widget with its checked attributes, and the links in it; an unknown one is a finding. */
export function renderWidgetTag(token: WidgetToken, { source, widgets, renderWidget, links }: WidgetContext): Html {
  const rules = Object.hasOwn(widgets, token.name) ? widgets[token.name] : undefined;
  if (!rules) {
    reportUnknown(token, source, Object.keys(widgets));
    return html``;
  }
  const { name, at } = token;
  const attributes = Object.fromEntries(readWidgetAttributes(source, token, rules));
  // Without what it needs a widget cannot be drawn.
  if (Object.entries(rules).some(([needed, rule]) => rule.default === undefined && !(needed in attributes)))
    return html``;
  for (const link of listDrawnLinks(renderWidget({ name, attributes, id: name }))) links.push({ ...link, source, at });
  return new Html([{ kind: 'widget', name, attributes }], [gap]);
}

/** A name that is nearly one of ours is misspelt; any other is a component of another tool. */
function reportUnknown({ name, at }: WidgetToken, source: Source, known: readonly string[]): void {
  if (name.startsWith('v-')) reportComponent(source, at, name);
  else
    source[findNearestId(name, known) === undefined ? 'warning' : 'error'](at, {
      rule: 'unknown-widget',
      message: `There is no widget <${name}>.`,
      fix: (list) => describeKnown(name, known, list),
    });
}

function readWidgetAttributes(source: Source, token: WidgetToken, rules: AttributeRules): Map<string, string> {
  const written = readAttributeList(source, token.at + token.raw.indexOf(token.written), token.written);
  const attributes = new Map<string, string>();
  for (const { name, value, at: place } of written) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      source.error(place, {
        rule: 'unknown-attribute',
        message: `<${token.name}> has no attribute "${name}".`,
        fix: (list) => describeKnown(name, Object.keys(rules), list),
      });
    } else if (!isAllowed(value, rule)) {
      source.error(place, {
        rule: 'wrong-value',
        message: `"${value}" cannot be the ${name} of <${token.name}>.`,
        fix: (list) => describeAllowed(value, rule, list),
      });
    } else attributes.set(name, value);
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.default !== undefined || written.some((one) => one.name === name)) continue;
    source.error(token.at, {
      rule: 'missing-attribute',
      message: `<${token.name}> needs the attribute "${name}".`,
      fix: (list) => `Add ${name}="…". ${describeAllowed('', rule, list)}`,
    });
  }
  return attributes;
}
