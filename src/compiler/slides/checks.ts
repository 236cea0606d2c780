// Checks of one slide's content: what a slide needs, how much it holds, how it differs from its neighbours.

import { data, quizElement } from '../../shared/markup.ts';
import type { Source } from '../findings.ts';
import { readShown } from '../html/shown.ts';
import type { RenderedSlide, Shown } from '../types.ts';

const mostWords = 60;
// What is shown as it was typed.
const code = ['pre', 'code'];

/** Reports what is missing on the slides of a chapter, or too much. */
export function checkSlides(source: Source, slides: readonly RenderedSlide[]): void {
  for (const { slide, at, isTitled, hasNotes, shown } of slides) {
    if (!isTitled)
      source.warning(at, {
        rule: 'missing-title',
        message: 'This slide has no title.',
        fix: 'Type a statement as its first line: ## Title',
      });
    if (!hasNotes)
      source.warning(at, {
        rule: 'missing-notes',
        message: `The slide "${slide.title}" has no speaker notes.`,
        fix: 'Type a line "Note:" and below it what is to be said.',
      });
    if (slide.minutes === undefined && !slide.forReaders) {
      source.warning(at, {
        rule: 'missing-minutes',
        message: `The slide "${slide.title}" has no minutes.`,
        fix: `Add to its comment: <!-- .slide: ${data.minutes}="1" -->`,
      });
    }
    const words = countWords(shown.body);
    // A page to take along is a document and stands on no screen.
    if (words > mostWords && slide.download === undefined) {
      source.warning(at, {
        rule: 'too-many-words',
        message: `The slide "${slide.title}" holds ${words} words, more than ${mostWords}.`,
        fix: 'Move what explains into the notes.',
      });
    }
    if (readShown([...shown.title, ...shown.body, ...shown.notes], code).includes('"')) {
      source.warning(at, {
        rule: 'straight-quotes',
        message: `The slide "${slide.title}" shows a straight quote (") in HTML or a drawing.`,
        fix: 'Type „ and “ there, in English “ and ”.',
      });
    }
  }
  checkLayouts(source, slides);
}

/** Words that an audience has to read: text without tables, drawings, code, quizzes and raised letters. */
function countWords(shown: readonly Shown[]): number {
  const text = readShown(shown, [...code, 'svg', 'table', 'sup', quizElement]);
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function checkLayouts(source: Source, slides: readonly RenderedSlide[]): void {
  const talk = slides.filter(({ slide }) => !slide.forReaders);
  talk.forEach(({ slide, at }, index) => {
    const [before, beforeThat] = [talk[index - 1]?.slide.layout, talk[index - 2]?.slide.layout];
    if (slide.layout !== before || slide.layout !== beforeThat) return;
    source.warning(at, {
      rule: 'same-layout',
      message: `The slide "${slide.title}" is the third in a row with the layout "${slide.layout}".`,
      fix: 'Give it another class, or change the order.',
    });
  });
}
