// The notes of the slide, large, and below them its footnotes and links.
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { classes, data, footnoteReferences, quizElement } from '../../../shared/markup.ts';
import { startQuizzes } from '../../../page/content/quiz.ts';
import { parseHash } from '../../../page/deck/address.ts';
import { copyContent, copyElement } from '../../../page/deck/copies.ts';
import type { Slide, SlideList } from '../../../page/deck/slides.ts';
import { createElement } from '../../../page/ui/elements.ts';

interface NotesProps {
  readonly list: SlideList;
  readonly slide: Slide;
  /** Size of the letters in pixels. */
  readonly size: number;
  /** Shows a slide to which a note links. */
  readonly show: (slide: Slide) => void;
}

/** Notes, footnotes and links of a slide. */
export function Notes({ list, slide, size, show }: NotesProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const text = box.current;
    text?.replaceChildren(...createNotes(slide));
    return () => {
      if (text) text.scrollTop = 0; // Now, while the old notes are still laid out.
    };
  }, [slide]);
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || link.matches(inPlace)) return;
    event.preventDefault();
    const place = parseHash(link.getAttribute('href') ?? '');
    const target = place?.kind === 'id' ? list.find(place.id) : undefined;
    if (target) show(target);
  };
  return (
    <div
      class="speaker-notes-text"
      ref={box}
      tabIndex={0}
      role="region"
      aria-label="Notizen"
      data-scrolls
      style={{ fontSize: `${size}px` }}
      onClick={follow}
    />
  );
}

// Footnotes and terms open in a window beside them.
const inPlace = `${footnoteReferences}, .${classes.term}`;

function createNotes({ section }: Slide): Node[] {
  const options = { without: `.${classes.backlinks}` };
  const notes = section.querySelector(`aside.${classes.notes}`);
  const footnotes = section.querySelector(`:scope > ol.${classes.footnotes}`);
  const links = listLinks(section).map((link) => createElement('li', {}, copyElement(link)));
  const box = createElement(
    'div',
    {},
    notes ? copyContent(notes, options) : createElement('p', {}, 'Zu dieser Folie gibt es keine Notizen.'),
    ...(footnotes ? [createElement('h2', {}, 'Fußnoten der Folie'), copyElement(footnotes, options)] : []),
    ...(links.length > 0 ? [createElement('h2', {}, 'Links auf der Folie'), createElement('ul', {}, ...links)] : []),
  );
  showOwnWords(box);
  for (const quiz of box.querySelectorAll(quizElement)) {
    const form = createElement('form'); // So that its radio buttons are a group of their own.
    quiz.replaceWith(form);
    form.append(quiz);
  }
  startQuizzes(box);
  for (const link of box.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) link.target = '_blank';
  return [...box.childNodes];
}

/** What only the speaker sees: cue words at the head, the rest where it stands among the notes. */
function showOwnWords(box: HTMLElement): void {
  const cues = box.querySelector<HTMLTemplateElement>(`template.${classes.cues}`);
  if (cues) {
    cues.remove();
    const items = Array.from(cues.content.children, ({ childNodes }) => createElement('li', {}, ...childNodes));
    box.prepend(createElement('ul', { className: 'speaker-cues', ariaLabel: 'Stichworte' }, ...items));
  }
  for (const template of box.querySelectorAll('template')) template.replaceWith(template.content);
}

function listLinks(section: Element): Element[] {
  const links = [...section.querySelectorAll(`.${classes.body} a[href]`)];
  const addresses = links.map((link) => link.getAttribute('href'));
  return links.filter(
    (link, index) =>
      addresses.indexOf(addresses[index] ?? null) === index &&
      !link.matches(`${inPlace}, [${data.cutLink}], .${classes.place} *`),
  );
}
