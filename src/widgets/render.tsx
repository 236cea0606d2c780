// Draws widgets at build time, so that the page holds their figures before, and without, any script.

import { render } from 'preact-render-to-string';
import type { WidgetName } from './data/attributes.ts';
import { Frame } from './kit/frame.tsx';
import { vramCalculator } from './vram-calculator/calculator.tsx';
import { createRestingHost } from './kit/widget.ts';
import type { Values, Widget } from './kit/widget.ts';

const widgets: Readonly<Record<WidgetName, Widget>> = {
  'vram-calculator': vramCalculator,
};

/** What stands inside a widget's tag; `id` is unique on the page. */
export function renderWidget({
  name,
  attributes,
  id,
}: {
  readonly name: WidgetName;
  readonly attributes: Values;
  readonly id: string;
}): string {
  const host = createRestingHost(id);
  return render(<Frame host={host} parts={widgets[name](attributes).draw(host)} />);
}
