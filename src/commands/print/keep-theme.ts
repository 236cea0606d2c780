// Slides in the colours of a theme, as the stage shows them: without it the views for paper are black on white.

import { data } from '../../shared/markup.ts';

/** A page of either browser. */
interface EvaluatingPage {
  readonly evaluate: (work: (name: string) => void, name: string) => Promise<void>;
}

/** Gives the slides of a view for paper the colours of the stage, in the theme that its address names. */
export function keepTheme(page: EvaluatingPage): Promise<void> {
  return page.evaluate((name) => document.documentElement.setAttribute(name, ''), data.themeKept);
}
