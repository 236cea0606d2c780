// What the library draws by lot or takes from the clock, settled: the same page gives the same bytes on any day.

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packFiles } from '../zip.ts';

/** Writes the file anew: ids of links are counted, and the date is that of the edition, an ISO date or "". */
export function settleBytes(written: Uint8Array, { date, language }: { date: string; language: string }): Uint8Array {
  const parts = Object.entries(unzipSync(written)).map(([path, content]) => ({ path, text: strFromU8(content) }));
  const ids = numberLinks(parts.find(({ path }) => path === 'word/_rels/document.xml.rels')?.text ?? '');
  const settled = parts.map(({ path, text }) => {
    const counted = text.replace(/(?<=")rId[\w-]+(?=")/g, (id) => ids.get(id) ?? id);
    const content = path === 'docProps/core.xml' ? settleProperties(counted, { date, language }) : counted;
    return { path, content: strToU8(content) };
  });
  return packFiles(settled, date);
}

/** For each id of a link its place among the links. */
function numberLinks(relations: string): Map<string, string> {
  const links = [...relations.matchAll(/<Relationship\s[^>]*\bId="(rId[^"]+)"[^>]*\/hyperlink"/g)];
  return new Map(links.map(([, id = ''], index) => [id, `link${index + 1}`]));
}

function settleProperties(properties: string, { date, language }: { date: string; language: string }): string {
  const dates = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
  const dated = date
    ? properties.replace(dates, (found) => found.replace(/>[^<]*</, `>${date}T12:00:00Z<`))
    : properties.replace(dates, '');
  return dated.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}
