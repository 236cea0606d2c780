// Runs axe in the page; how the page talks to nobody is not touched, because the code comes with the test.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What is checked: the part that a selector names instead of the page, these rules instead of all. */
export interface AxeScope {
  readonly within?: string;
  readonly rules?: string[];
}

/**
 * Violations on the page, each with the HTML that it is about. Slides that the stage does not show are emptied
 * meanwhile, because axe reads the whole tree.
 */
export async function findViolations(page: Page, { within = 'html', rules }: AxeScope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ([selector, only]) => {
      const { axe: runner } = globalThis as unknown as { axe: typeof axe };
      const isStage = document.querySelector('.reveal > .slides > .present') !== null;
      const hidden = isStage
        ? [...document.querySelectorAll('.reveal > .slides > section:not(.present), .parked > section')]
        : [];
      const contents = hidden.map((section) => [...section.childNodes]);
      // What only readers see keeps its ids: terms lead there, and of links near the beginning the targets are looked for.
      const keepIds = (section: Element): Element[] =>
        Array.from(section.querySelectorAll('[id]'), ({ id }) => Object.assign(document.createElement('i'), { id }));
      // The styles of all figures stand in the slide of the first.
      const keepStyles = (section: Element): Node[] =>
        Array.from(section.querySelectorAll('style'), (style) => style.cloneNode(true));
      for (const section of hidden)
        section.replaceChildren(...keepStyles(section), ...(section.matches('[data-readers]') ? keepIds(section) : []));
      const { violations } = await runner.run(selector, {
        resultTypes: ['violations'],
        elementRef: true,
        ...(only && { runOnly: only }),
      });
      for (const [index, section] of hidden.entries()) section.replaceChildren(...(contents[index] ?? []));
      return violations.map(({ id, nodes }) => {
        const places = nodes.map(
          ({ html, element }) => `${element?.closest('section')?.id ?? ''} ${html.slice(0, 160)}`,
        );
        return `${id} ${places.join(' | ')}`;
      });
    },
    [within, rules] as const,
  );
}
