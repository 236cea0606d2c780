// What a phone cannot show or hit: tables that are cut off without a word, letters and targets that are too small.
import type { Locator } from '@playwright/test';

/** Says of a slide, or of all slides around it, what is cut off or too small to read. */
export function findPhoneFaults(root: Locator): Promise<string[]> {
  return root.evaluate(measure);
}

/** Runs in the page: it needs nothing from outside, and no function in it has a name. */
function measure(root: Element): string[] {
  const found: string[] = [];
  for (const table of root.querySelectorAll('table')) {
    if (!table.checkVisibility()) continue;
    const frame = table.closest('.table-wrap') ?? table.parentElement ?? table;
    const missing = frame.scrollWidth - frame.clientWidth;
    const isHinted =
      frame.matches('[tabindex="0"][aria-label]') && parseFloat(getComputedStyle(frame, '::before').width) > 60;
    if (missing > 0 && !isHinted) found.push(`${frame.closest('section')?.id}: a table is cut off by ${missing} px`);
  }
  for (const text of root.querySelectorAll<SVGTextContentElement>('svg :is(text, tspan)')) {
    const matrix = text.checkVisibility() ? text.getScreenCTM() : null;
    if (!matrix || text.textContent.trim() === '') continue;
    const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix.a, matrix.b);
    if (size < 9.99) found.push(`${text.closest('section')?.id}: "${text.textContent}" has ${size.toFixed(1)} px`);
  }
  const targets = [...root.querySelectorAll('[role="doc-noteref"], .backlink')].flatMap((link) => {
    const area = getComputedStyle(link, '::after');
    const [box] = link.checkVisibility() ? link.getClientRects() : [];
    if (!box) return [];
    const left = box.left + parseFloat(area.left);
    const top = box.top + parseFloat(area.top) - (area.translate === 'none' ? 0 : parseFloat(area.height) / 2);
    return { link, left, top, width: parseFloat(area.width), height: parseFloat(area.height) };
  });
  for (const [index, { link, left, top, width, height }] of targets.entries()) {
    const name = `${link.closest('section')?.id}: ${link.getAttribute('aria-label')}`;
    if (width < 23.99 || height < 23.99) found.push(`${name} has ${width} × ${height} px`);
    const next = targets[index + 1];
    // Slides that scroll inside themselves lie in the same place only by their numbers.
    const isBeside = next?.link.closest('section') === link.closest('section');
    const isOver = next && isBeside && Math.abs(next.top - top) < height - 0.5 && next.left < left + width - 0.5;
    if (isOver && left < next.left + next.width - 0.5) found.push(`${name} lies over the next`);
  }
  return found;
}
