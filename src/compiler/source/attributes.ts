// Attributes as authors write them, in tags and in comments.

import type { Source } from '../findings.ts';

const attribute = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** An attribute with its place in the source; without a value that is "". */
export interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** The attributes in a text that begins at an offset of the source; of one that is written twice the first counts, but classes add up. */
export function readAttributeList(source: Source, start: number, text: string): WrittenAttribute[] {
  const written = new Map<string, WrittenAttribute>();
  for (const { 1: name = '', 2: double, 3: single, 4: bare, index } of text.matchAll(attribute)) {
    const at = start + index;
    if (isStray(name)) {
      reportStray(source, at, name);
      continue;
    }
    const key = name.toLowerCase();
    const value = double ?? single ?? bare ?? '';
    const before = written.get(key);
    if (before) reportTwice(source, at, name);
    if (!before) written.set(key, { name, value, at });
    else if (key === 'class') written.set(key, { ...before, value: `${before.value} ${value}` });
  }
  return [...written.values()];
}

/** Whether what should be the name of an attribute is what a quote too many or too few has left. */
export function isStray(name: string): boolean {
  return /["']/.test(name);
}

/** Reports a quote without its partner. */
export function reportStray(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'stray-quote',
    message: `Here a quote stands alone, at ${name}, so that the attributes around it may be read wrongly.`,
    fix: 'Delete it, or type the quote that is missing before it: name="value".',
  });
}

/** Reports an attribute that its tag or comment has already, of which the first counts. */
export function reportTwice(source: Source, at: number, name: string): void {
  const isClass = name.toLowerCase() === 'class';
  source.warning(at, {
    rule: 'duplicate-attribute',
    message: `The attribute "${name}" stands here twice${isClass ? '' : ', and only the first counts'}.`,
    fix: isClass ? 'Write the classes in one: class="first second"' : 'Keep one of the two.',
  });
}
