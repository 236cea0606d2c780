// Attributes as authors write them, in tags and in comments.

import type { Source } from '../findings.ts';

const attribute = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** An attribute with its place in the source; without a value that is "". */
interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** The attributes in a text that begins at an offset of the source; one that is written twice is a finding and counts once. */
export function readAttributeList(source: Source, start: number, text: string): WrittenAttribute[] {
  const names = new Set<string>();
  const written: WrittenAttribute[] = [];
  for (const { 1: name = '', 2: double, 3: single, 4: bare, index } of text.matchAll(attribute)) {
    const at = start + index;
    if (names.has(name.toLowerCase())) reportTwice(source, at, name);
    else written.push({ name, value: double ?? single ?? bare ?? '', at });
    names.add(name.toLowerCase());
  }
  return written;
}

/** Reports an attribute that its tag or comment has already, of which the first counts. */
export function reportTwice(source: Source, at: number, name: string): void {
  source.error(at, {
    rule: 'duplicate-attribute',
    message: `The attribute "${name}" stands here twice.`,
    fix: 'Keep one of the two; several classes stand in one: class="first second"',
  });
}
