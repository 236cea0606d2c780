// Attributes as authors write them, in tags and in comments.

const attribute = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** Name, value ("" without one) and place of each attribute in a text. */
export function listAttributes(text: string): { name: string; value: string; at: number }[] {
  return Array.from(text.matchAll(attribute), ({ 1: name = '', 2: double, 3: single, 4: bare, index }) => ({
    name,
    value: double ?? single ?? bare ?? '',
    at: index,
  }));
}
