// Page numbers in the contents of the handout. No browser can write them: they are known once it has been printed.

import { classes, data } from '../../../shared/markup.ts';
import { decodePercent } from '../../../shared/decode.ts';
import type { PaperPage } from '../printer/page.ts';
import { findReference, readObject, readPdf, type Pdf } from './objects.ts';

const links = `.${classes.paperContents} a`;

/** Prints the page once, and gives every link of the contents the number of the page that it leads to. */
export async function numberContents(page: PaperPage): Promise<void> {
  const pages = readTargets(await page.printPlaces());
  const addresses = await page.evaluate(
    (selector) => Array.from(document.querySelectorAll(selector), (link) => link.getAttribute('href') ?? ''),
    links,
  );
  const numbers = addresses.map((address) => pages.get(decodePercent(address.slice(1)))?.toString() ?? '');
  await page.evaluate(
    ({ selector, name, values }) => {
      for (const [index, link] of document.querySelectorAll(selector).entries())
        link.setAttribute(name, values[index] ?? '');
    },
    { selector: links, name: data.page, values: numbers },
  );
}

/** The pages, from 1, to which the links of a PDF lead, by the ids of their targets. */
export function readTargets(printed: Uint8Array): ReadonlyMap<string, number> {
  const pdf = readPdf(printed);
  const catalog = readObject(pdf, pdf.root);
  const numbers = new Map(listPages(pdf, findReference(catalog, 'Pages')).map((page, index) => [page, index + 1]));
  const targets = readObject(pdf, findReference(catalog, 'Dests')).matchAll(/\/([^\s/[\]<>()]+)\s*\[\s*(\d+) 0 R/g);
  return new Map(
    [...targets].flatMap(([, name = '', page]) => {
      const number = numbers.get(Number(page));
      return number === undefined ? [] : [[decodePercent(readName(name)), number]];
    }),
  );
}

/** The objects of the pages in their order, below a node of the tree that they stand in. */
function listPages(pdf: Pdf, node: number): number[] {
  const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(readObject(pdf, node)) ?? [];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => listPages(pdf, Number(kid)));
}

/** A name as it is written, with a hash and two digits for each byte that is no letter. */
function readName(written: string): string {
  const bytes = written.replace(/#([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
