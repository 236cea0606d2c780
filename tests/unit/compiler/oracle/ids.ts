// Names within the page: each id once, and everything that names one leads to it.

import { findAttribute, type Page } from './read-page.ts';

/** Ids that are empty, have a blank or stand twice, and references to none. */
export function listIdFaults({ elements }: Page): string[] {
  const ids = elements.flatMap((element) => findAttribute(element, 'id') ?? []);
  const known = new Set(ids);
  const twice = ids.length > known.size ? ids.filter((id, index) => ids.indexOf(id) !== index) : [];
  const references = elements.flatMap(({ attrs }) => attrs.flatMap(({ name, value }) => readReferences(name, value)));
  return [
    ...ids.filter((id) => id === '' || /\s/.test(id)).map((id) => `id "${id}" is empty or has a blank`),
    ...twice.map((id) => `id "${id}" stands twice`),
    ...references.filter((id) => !known.has(id)).map((id) => `"#${id}" leads nowhere`),
  ];
}

function readReferences(name: string, value: string): string[] {
  if (name === 'href' && /^#[^/]/.test(value)) return [decodeHash(value.slice(1)).split(';')[0] ?? ''];
  if (/^(?:for|headers|aria-(?:labelledby|describedby))$/.test(name)) return value.split(/\s+/);
  if (/^(?:fill|stroke|clip-path|marker-.*)$/.test(name)) return /^url\(["']?#([^)"']*)/.exec(value)?.slice(1) ?? [];
  return [];
}

function decodeHash(hash: string): string {
  return hash.replace(/(?:%[\da-f]{2})+/gi, (part) => Buffer.from(part.replaceAll('%', ''), 'hex').toString());
}
