// Widgets as the tests of several of them read them.
import { renderWidget } from '../../../src/widgets/render.tsx';

/** A widget as the build draws it, with plain spaces. */
export function build(name: string, attributes: Readonly<Record<string, string>> = {}): string {
  return renderWidget({ name, attributes, id: 'probe' }).replaceAll(/[\u00A0\u202F]/g, ' ');
}

/** Raw value and text of each figure by its name. */
export function readFigures(html: string): ReadonlyMap<string, readonly [number, string]> {
  const outputs = html.matchAll(/<output name="([^"]+)"[^>]*><data value="([^"]*)"[^>]*>([^<]*)<\/data>/g);
  return new Map([...outputs].map(([, name = '', value = '', text = '']) => [name, [Number(value), text]]));
}
