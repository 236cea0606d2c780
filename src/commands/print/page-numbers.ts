// Page numbers in the contents of the handout. No browser can write them: they are known once it has been printed.

import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { classes, data } from '../../shared/markup.ts';
import { decodePercent } from '../../shared/decode.ts';

/** Prints the page once, and gives every link of the contents the number of the page that it leads to. */
export async function numberContents(page: Page): Promise<void> {
  const printed = await page.pdf({ preferCSSPageSize: true });
  const pages = await readTargets(printed);
  const links = page.locator(`.${classes.paperContents} a`);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const numbers = addresses.map((address) => pages.get(decodePercent(address.slice(1)))?.toString() ?? '');
  await links.evaluateAll(
    (all, { name, values }) => all.forEach((link, index) => link.setAttribute(name, values[index] ?? '')),
    { name: data.page, values: numbers },
  );
}

/** The pages, from 1, to which the links of a PDF lead, by the ids of their targets. */
export async function readTargets(printed: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  const targets = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  return new Map(
    targets.flatMap(([name, target]) => {
      const reference = target instanceof PDFArray ? target.get(0) : undefined;
      const number = reference instanceof PDFRef ? numbers.get(reference) : undefined;
      return number === undefined ? [] : [[decodePercent(name.decodeText()), number]];
    }),
  );
}
