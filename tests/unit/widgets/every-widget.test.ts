// What holds for every widget, whatever it is about.
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { AttributeRule } from '../../../src/widgets/data/attributes.ts';
import { parseState, printState } from '../../../src/widgets/kit/form/state-text.ts';
import { Frame } from '../../../src/widgets/kit/frame/frame.tsx';
import { createRestingHost, type Values, type Widget } from '../../../src/widgets/kit/frame/widget.ts';
import { render } from 'preact-render-to-string';

const folders = import.meta.glob<{ widget: Widget }>('../../../src/widgets/*/index.tsx', { eager: true });
const widgets = Object.entries(folders).map(([path, { widget }]) => ({ name: path.split('/').at(-2) ?? '', widget }));

function draw(widget: Widget, written: Values, link?: Values): string {
  const host = createRestingHost('probe');
  return render(Frame({ host, parts: widget.start(written, link).draw(host) }));
}

const noWords = /(?<!\w)(?:NaN|-?Infinity|undefined|null)(?!\w)|\[object|<b>/g;

/** What nobody may read: figures that are none, and HTML that came in with a value. What was typed may be anything. */
function findFaults(html: string): readonly string[] {
  const drawn = html.replaceAll(/ value="[^"]*"(?=\/>)|<p class="problem"[^>]*>[^<]*<\/p>/g, '');
  const raw = Array.from(html.matchAll(/<data value="([^"]*)"/g), ([, value = '']) => value);
  return [...(drawn.match(noWords) ?? []), ...raw.filter((value) => value === '' || !Number.isFinite(Number(value)))];
}

/** Texts that each rule must bear: the ends of its range, what nobody means, and what breaks arithmetic. */
function listTexts(rule: AttributeRule): readonly string[] {
  const bad = ['', 'x', '-1', '0', '1e9', 'NaN', '9'.repeat(400), '<b>"', '😀', '__proto__', '%', ' '];
  switch (rule.kind) {
    case 'choice':
      return [...rule.values, ...Object.keys(rule.aliases ?? {}), ...bad];
    case 'list':
      return [...rule.values, rule.values.join(' '), ...bad];
    case 'count':
    case 'amount':
      return [String(rule.min), String(rule.max), ...bad];
    case 'text':
      // What is typed here may be shown again, so no word for a figure that is none.
      return ['x'.repeat(rule.max), '/-_.:'.repeat(Math.floor(rule.max / 5)), ...bad.filter((text) => text !== 'NaN')];
  }
}

describe.each(widgets)('$name', ({ widget }) => {
  const rules = Object.entries(widget.attributes);
  const fallback = draw(widget, {});

  it('has exactly one output that is read out, and every figure in it is a number', () => {
    expect(fallback.match(/aria-live="polite"/g)).toHaveLength(1);
    expect(fallback.match(/<output name="summary" aria-live="polite">/g)).toHaveLength(1);
    const outputs = fallback.match(/<output /g)?.length ?? 0;
    expect(fallback.match(/aria-live="off"/g)?.length ?? 0).toBe(outputs - 1);
    const names = Array.from(fallback.matchAll(/<output name="([^"]+)"/g), ([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives each control a label, each id the name of its place, and each id once', () => {
    const ids = Array.from(fallback.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('probe-'))).toEqual([]);
    for (const [, id = ''] of fallback.matchAll(/<(?:select|textarea|input type="text")[^>]* id="([^"]+)"/g))
      expect(fallback.includes(`for="${id}"`), id).toBe(true);
  });

  it('is the HTML that a browser makes of it', () => {
    const problems: string[] = [];
    parse(`<!doctype html><title>x</title><div>${fallback}</div>`, { onParseError: ({ code }) => problems.push(code) });
    expect(problems).toEqual([]);
  });

  it('names its sources with an address and a month, or has none to name', () => {
    for (const [, rest = ''] of fallback.matchAll(/<span class="source">(.*?)<\/span>/g))
      expect(rest).toContain('href="https://');
  });

  it('starts from the state that it prints', () => {
    const start = widget.start({});
    expect(widget.start({}, parseState(start.text)).text).toBe(start.text);
    expect(draw(widget, {}, parseState(start.text)) === fallback).toBe(true);
    expect(printState(parseState(start.text))).toBe(start.text);
  });

  describe.each(rules)('%s', (field, rule) => {
    it.each(listTexts(rule))('bears %j in a tag and in an address', (text) => {
      for (const html of [draw(widget, { [field]: text }), draw(widget, {}, { [field]: text })]) {
        expect(findFaults(html)).toEqual([]);
      }
    });
  });

  it('bears the lowest and the highest of all numbers at once', () => {
    for (const end of ['min', 'max'] as const) {
      const written = rules.flatMap(([name, rule]) => ('min' in rule ? [[name, String(rule[end])]] : []));
      const html = draw(widget, Object.fromEntries(written) as Values);
      expect(findFaults(html)).toEqual([]);
    }
  });
});
