// The widgets at build time: what their tags may say, their styles, and what stands in their tags, so that the page
// holds their figures before, and without, any script. A widget is a folder, found by its index.tsx.

import { render } from 'preact-render-to-string';
import type { WidgetSchemas } from './data/attributes.ts';
import { Frame } from './kit/frame/frame.tsx';
import { createRestingHost, type Values, type Widget } from './kit/frame/widget.ts';
import chartStyle from './kit/chart/chart.css?raw';
import controlsStyle from './kit/form/controls.css?raw';
import frameStyle from './kit/frame/widgets.css?raw';

const folders = import.meta.glob<{ widget: Widget }>('./*/index.tsx', { eager: true });
const styles = import.meta.glob<string>('./*/style.css', { eager: true, query: '?raw', import: 'default' });

/** What an author may write, by the names of the tags. */
export const schemas: WidgetSchemas = Object.fromEntries(
  Object.entries(folders).map(([path, { widget }]) => [path.split('/')[1] ?? '', widget.attributes]),
);

/** The styles of the kit and of some widgets, as they are written. */
export function readStyles(names: Iterable<string>): string {
  return [
    controlsStyle,
    chartStyle,
    frameStyle,
    ...Array.from(names, (name) => styles[`./${name}/style.css`] ?? ''),
  ].join('');
}

/** What stands inside a widget's tag; `id` is unique on the page. */
export function renderWidget({
  name,
  attributes,
  id,
}: {
  readonly name: string;
  readonly attributes: Values;
  readonly id: string;
}): string {
  const widget = folders[`./${name}/index.tsx`]?.widget;
  if (!widget) throw new Error(`expected a widget named ${name}`);
  const host = createRestingHost(id);
  return render(<Frame host={host} parts={widget.start(attributes).draw(host)} />);
}
