// Lays out every slide on the stage and finds what does not fit.

import type { Page } from '@playwright/test';
import { showPlainly, type Finding } from '../../compiler/findings.ts';
import type { CompileResult } from '../../compiler/types.ts';
import { listCounted } from '../../shared/talk/slide-lists.ts';
import type { Session } from '../print/session.ts';
import { showProgress } from '../run/show-progress.ts';
import { findOverflow } from './find-overflow.ts';
import { showSlide } from './show-slide.ts';

// The first parts show where to look.
const mostNamed = 3;

/** Measures every slide at 1280 × 720; what an author has not written is found at `folder`. */
export async function measureSlides(
  { open }: Session,
  { deck, places }: Pick<CompileResult, 'deck' | 'places'>,
  folder: string,
): Promise<Finding[]> {
  const page = await open({});
  const findings: Finding[] = [];
  const slides = listCounted(deck.slides);
  for (const [index, { id }] of slides.entries()) {
    showProgress(`${index + 1} of ${slides.length} slides`);
    const found = await measureSlide(page, id);
    const place = places.get(id) ?? { file: folder, line: 1, column: 1 };
    if (found.length > 0) findings.push({ ...place, ...describe(id, found) });
  }
  showProgress('');
  await page.close();
  return findings;
}

async function measureSlide(page: Page, id: string): Promise<string[]> {
  await showSlide(page, id);
  return findOverflow(page.locator(`[id="${id}"]`));
}

function describe(id: string, found: readonly string[]): Pick<Finding, 'rule' | 'level' | 'message' | 'fix'> {
  const rest = found.length > mostNamed ? `, and ${found.length - mostNamed} more` : '';
  return {
    rule: 'does-not-fit',
    level: 'error',
    message: showPlainly(`The slide "${id}" does not fit: ${found.slice(0, mostNamed).join(', ')}${rest}.`),
    fix: 'Shorten it, make two slides of it, or move a part into the notes.',
  };
}
