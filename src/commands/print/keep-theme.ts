// Slides in the colours of a theme, as the stage shows them: without it the views for paper are black on white.

import type { Page } from '@playwright/test';
import { data } from '../../shared/markup.ts';

/** Gives the slides of a view for paper the colours of the stage, in the theme that its address names. */
export function keepTheme(page: Page): Promise<void> {
  return page.evaluate((name) => document.documentElement.setAttribute(name, ''), data.themeKept);
}
