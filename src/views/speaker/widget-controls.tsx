// The controls of the slide's calculator beside the preview: a living copy, whose state the stage takes over.
import { useEffect, useRef } from 'preact/hooks';

import { listWidgets, wake } from '../../plugins/widgets.ts';
import type { Command } from '../messages.ts';
import type { Slide } from '../slides.ts';

/** The first widget of the slide to operate; nothing on slides without one. */
export function WidgetControls({ slide, state = '', send }: { slide: Slide; state: string | undefined; send: (command: Command) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const original = listWidgets(slide.section)[0];

  useEffect(() => {
    if (!original || !box.current) return undefined;
    wake(slide.section);
    const copy = original.cloneNode(true) as HTMLElement; // A clone of an element is an element.
    const holder = document.createElement('section');
    holder.id = `${slide.id}-speaker`;
    holder.append(copy);
    box.current.replaceChildren(holder);
    wake(holder);
    const tell = (): void => send({ name: 'widget', slide: slide.id, state: copy.dataset['state'] ?? '' });
    copy.addEventListener('widget-state', tell);
    return () => copy.removeEventListener('widget-state', tell);
  }, [slide]);

  // What the stage shows, the picture and the copy show, too.
  useEffect(() => {
    const copy = box.current && listWidgets(box.current)[0];
    for (const element of [original, copy]) if (element && (element.dataset['state'] ?? '') !== state) element.dataset['state'] = state;
  }, [slide, state]);

  if (!original) return null;
  return (
    <details class="widget-controls">
      <summary>Rechner bedienen</summary>
      <div ref={box} />
    </details>
  );
}
