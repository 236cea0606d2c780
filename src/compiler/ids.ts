// Ids of the whole document: slides get one from their title, equal ones are a finding.

import type { Source } from './diagnostics.ts';

interface Owner {
  readonly source: Source;
  readonly at: number;
}

/** Every id of the document with the place that claimed it. */
export type IdRegistry = Map<string, Owner>;

/** Claims an id that an author wrote; a second claim is a finding. */
export function claimId(ids: IdRegistry, id: string, owner: Owner): void {
  const first = ids.get(id);
  if (!first) {
    ids.set(id, owner);
    return;
  }
  const { line } = first.source.place(first.at);
  owner.source.report(owner.at, {
    level: 'error',
    rule: 'duplicate-id',
    message: `The id "${id}" is already used in ${first.source.path}:${line}.`,
    fix: `Give this one another id, for example id="${id}-2".`,
  });
}

/** Makes an id from a title, or `fallback` from an empty one; made-up ids give way to others. */
export function inventId(ids: IdRegistry, title: string, owner: Owner & { fallback: string }): string {
  const wanted = slugify(title) || owner.fallback;
  let id = wanted;
  for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
  ids.set(id, owner);
  return id;
}

function slugify(title: string): string {
  const letters = title.toLowerCase().replace(/[äöüß]/g, (found) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[found] ?? found);
  const slug = letters.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60).replace(/^-+|-+$/g, '');
  // Only digits would be taken for one of Reveal's slide numbers.
  return /^\d+$/.test(slug) ? `folie-${slug}` : slug;
}
