// Widgets: a tag of its own in Markdown, `<vram-calculator model="…"></vram-calculator>`. Here the tag is
// recognised and checked; what stands inside it is rendered by the widgets' own world, see render.ts.

import type { TokenizerAndRendererExtension } from 'marked';
import { widgetAttributes, widgetNames, type AttributeRule, type WidgetName } from '../../widgets/data/attributes.ts';
import { takeParagraph } from '../source/containers.ts';
import { type Source } from '../findings.ts';
import type { WidgetToken } from '../tokens.ts';
import { listKnown } from '../../shared/nearest.ts';
import { html, raw, renderAttributes, type Html } from '../html/html.ts';

const tag = /^ {0,3}<([a-z][a-z0-9]*(?:-[a-z0-9]+)+)((?:\s[^<>]*)?)>\s*<\/\1\s*>[ \t]*(?:\n|$)/;
const attribute = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** Extension of the lexer for widget tags, alone on their lines. */
export const widgetSyntax: TokenizerAndRendererExtension = {
  name: 'widget',
  level: 'block',
  start: (text) => /\n {0,3}<[a-z][a-z0-9]*-/.exec(takeParagraph(text))?.index,
  tokenizer(text) {
    const match = tag.exec(text);
    return match ? { type: 'widget', raw: match[0], name: match[1] ?? '', written: match[2] ?? '' } : undefined;
  },
};

/** Renders the tag with its checked attributes and nothing inside. */
export function renderWidgetTag(source: Source, token: WidgetToken): Html {
  if (!isWidgetName(token.name)) {
    report(source, token.at, {
      rule: 'unknown-widget',
      message: `There is no widget <${token.name}>.`,
      fix: `Type one of: ${listKnown(token.name, widgetNames)}.`,
    });
    return html``;
  }
  const attributes = readAttributes(source, token, widgetAttributes[token.name]);
  return html`<${raw(token.name)}${renderAttributes(attributes)}></${raw(token.name)}>`;
}

/** Puts the content into every widget tag of a piece of HTML. */
export function fillWidgetTags(
  text: string,
  renderWidget: (name: WidgetName, attributes: ReadonlyMap<string, string>) => string,
): string {
  return text.replace(/<([a-z]+(?:-[a-z]+)+)((?: [a-z]+="[^"]*")*)><\/\1>/g, (found, name: string, written: string) => {
    if (!isWidgetName(name)) return found;
    const attributes = new Map(
      [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)].map((match) => [match[1] ?? '', match[2] ?? ''] as const),
    );
    return `<${name}${written}>${renderWidget(name, attributes)}</${name}>`;
  });
}

function readAttributes(
  source: Source,
  token: WidgetToken,
  rules: Readonly<Record<string, AttributeRule>>,
): [string, string][] {
  return [...token.written.matchAll(attribute)].flatMap((match): [string, string][] => {
    const name = match[1] ?? '';
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const place = token.at + token.raw.indexOf(token.written) + match.index;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      report(source, place, {
        rule: 'unknown-attribute',
        message: `<${token.name}> has no attribute "${name}".`,
        fix: `Type one of: ${listKnown(name, Object.keys(rules))}.`,
      });
    } else if (!isAllowed(value, rule)) {
      const fix =
        rule.kind === 'choice'
          ? `Type one of: ${listKnown(value, rule.values)}.`
          : `Type a whole number from ${rule.min} to ${rule.max}.`;
      report(source, place, {
        rule: 'wrong-value',
        message: `"${value}" cannot be the ${name} of <${token.name}>.`,
        fix,
      });
    } else return [[name, value]];
    return [];
  });
}

function isAllowed(value: string, rule: AttributeRule): boolean {
  if (rule.kind === 'choice') return rule.values.includes(value);
  return /^\d{1,9}$/.test(value) && Number(value) >= rule.min && Number(value) <= rule.max;
}

function isWidgetName(name: string): name is WidgetName {
  return (widgetNames as readonly string[]).includes(name);
}

function report(
  source: Source,
  at: number,
  { rule, message, fix }: { rule: string; message: string; fix: string },
): void {
  source.report(at, { level: 'error', rule, message, fix });
}
