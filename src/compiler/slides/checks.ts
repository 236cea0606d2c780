// Checks of one slide's content: what a slide needs, how much it holds, how it differs from its neighbours.

import { classes, data } from '../../shared/markup.ts';
import type { Source } from '../findings.ts';
import type { RenderedSlide } from '../types.ts';

const mostWords = 60;
const untitled = new RegExp(`^<h\\d class="${classes.hidden}"`);

/** Reports what is missing on the slides of a chapter, or too much. */
export function checkSlides(source: Source, slides: readonly RenderedSlide[]): void {
  for (const { slide, at } of slides) {
    if (untitled.test(slide.titleHtml))
      source.warning(at, {
        rule: 'missing-title',
        message: 'This slide has no title.',
        fix: 'Type a statement as its first line: ## Title',
      });
    if (slide.notesHtml === '')
      source.warning(at, {
        rule: 'missing-notes',
        message: `The slide "${slide.title}" has no speaker notes.`,
        fix: 'Type a line "Note:" and below it what is to be said.',
      });
    if (slide.minutes === undefined) {
      source.warning(at, {
        rule: 'missing-minutes',
        message: `The slide "${slide.title}" has no minutes.`,
        fix: `Add to its comment: <!-- .slide: ${data.minutes}="1" -->`,
      });
    }
    const words = countWords(slide.bodyHtml);
    if (words > mostWords) {
      source.warning(at, {
        rule: 'too-many-words',
        message: `The slide "${slide.title}" holds ${words} words, more than ${mostWords}.`,
        fix: 'Move what explains into the notes.',
      });
    }
    if (/"/.test(readText(withoutCode(slide.titleHtml + slide.bodyHtml + slide.notesHtml)))) {
      source.warning(at, {
        rule: 'straight-quotes',
        message: `The slide "${slide.title}" shows a straight quote (") in HTML or a drawing.`,
        fix: 'Type „ and “ there.',
      });
    }
  }
  checkLayouts(source, slides);
}

/** Words that an audience has to read: text without tables, drawings, code, quizzes and footnote numbers. */
export function countWords(bodyHtml: string): number {
  const read = withoutCode(bodyHtml).replace(
    /<(svg|table|math|sup|quiz-question|[a-z]+-[a-z]+)[\s>][\s\S]*?<\/\1>/g,
    ' ',
  );
  return readText(read)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The text of a piece of HTML. */
export function readText(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;|\u202F|\u00A0/g, ' ');
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** A piece of HTML without code, which is shown as it was typed. */
function withoutCode(html: string): string {
  return html.replace(/<(pre|code|annotation)[\s>][\s\S]*?<\/\1>/g, ' ');
}

function checkLayouts(source: Source, slides: readonly RenderedSlide[]): void {
  slides.forEach(({ slide, at }, index) => {
    const [before, beforeThat] = [slides[index - 1]?.slide.layout, slides[index - 2]?.slide.layout];
    if (slide.layout !== before || slide.layout !== beforeThat) return;
    source.warning(at, {
      rule: 'same-layout',
      message: `The slide "${slide.title}" is the third in a row with the layout "${slide.layout}".`,
      fix: 'Give it another class, or change the order.',
    });
  });
}
