// What rendering a slide knows: the ground's context with what the features need. Here the circle of Markdown is
// closed: blocks hold text, and some text holds blocks.

import type { SlideFootnotes } from '../../plugins/footnotes/list.ts';
import type { CodeContext } from '../../plugins/code/diagrams.ts';
import type { TermContext } from '../../plugins/glossary/render.ts';
import type { QuizContext } from '../../plugins/quiz.ts';
import type { WidgetContext } from '../../plugins/widget-tags/tags.ts';

/** The context of one part of a slide. */
export interface SlideContext extends TermContext, QuizContext, WidgetContext, CodeContext {
  readonly footnotes: SlideFootnotes;
}
