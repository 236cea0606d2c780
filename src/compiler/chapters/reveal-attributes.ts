// Attributes of Reveal's by which a slide is more or less than what stands on it: hidden ones, notes in an attribute,
// films and pages behind it.

import { stretchClass } from '../../shared/markup.ts';
import type { Source } from '../findings.ts';
import type { Attributes, SlideToken } from '../tokens.ts';
import { lexMarkdown } from './lexing/lexer.ts';

/** Whether a slide is hidden: it must reach nobody, so the build leaves it out and says so. */
export function isHiddenSlide(source: Source, attributes: Attributes): boolean {
  const visibility = attributes.get('data-visibility');
  if (visibility?.value.trim().toLowerCase() !== 'hidden') return false;
  source.notice(visibility.at, {
    rule: 'hidden-slide',
    message: 'This slide is hidden, and left out with its notes.',
    fix: 'To show it, delete data-visibility="hidden".',
  });
  return true;
}

/** The notes in a slide's attribute, as Markdown. */
export function lexNotesAttribute(source: Source, attributes: Attributes): SlideToken[] {
  const notes = attributes.get('data-notes');
  const start = notes ? source.text.indexOf(notes.value, notes.at) : -1;
  return notes && start !== -1 ? lexMarkdown(source, { start, end: start + notes.value.length }) : [];
}

/** What cannot stand behind a slide and stands on it instead: a film with its buttons, a link to a page. */
export function createMedia(source: Source, attributes: Attributes): SlideToken[] {
  return [...attributes].flatMap(([name, { value, at }]): SlideToken[] => {
    const [first = ''] = value.split(',');
    const address = first.trim().replace(/["<>]/g, encodeURIComponent);
    if (address === '') return [];
    if (name === 'data-background-iframe') return [createHtml(`<iframe src="${address}"></iframe>`, at)];
    if (name !== 'data-background-video') return [];
    source.notice(at, {
      rule: 'unsupported-attribute',
      message: 'No film stands behind a slide: this one stands on it, with a button to start it.',
      fix: `Write it there yourself to choose its place: <video controls src="${address}"></video>`,
    });
    return [createHtml(`<video class="${stretchClass}" controls src="${address}"></video>`, at)];
  });
}

/** HTML that no author has written: all of it stands at one place. */
function createHtml(raw: string, at: number): SlideToken {
  return { type: 'html', raw: '', text: raw, pre: false, block: true, at };
}
