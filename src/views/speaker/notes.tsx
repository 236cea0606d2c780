// The notes of the slide, large, with its footnotes and links below.
import { useLayoutEffect, useRef } from 'preact/hooks';

import { copyContent } from '../../plugins/open-in-place.ts';
import type { Slide } from '../slides.ts';

/** Notes and footnotes of a slide in the chosen size. */
export function Notes({ slide, size }: { slide: Slide; size: number }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const aside = slide.section.querySelector('aside.notes');
    const footnotes = slide.section.querySelector(':scope > ol.footnotes');
    const parts: Node[] = aside ? [copyContent(aside)] : [createParagraph('Zu dieser Folie gibt es keine Notizen.')];
    if (footnotes) parts.push(footnotes.cloneNode(true));
    box.current?.replaceChildren(...parts);
    for (const element of box.current?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
    for (const back of box.current?.querySelectorAll('.backlinks') ?? []) back.remove();
    if (box.current) box.current.scrollTop = 0;
  }, [slide]);
  return <div class="speaker-notes-text" ref={box} tabIndex={0} role="region" aria-label="Notizen" style={{ fontSize: `${size}px` }} />;
}

function createParagraph(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
