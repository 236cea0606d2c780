// What must hold for every page that the compiler writes, whatever an author typed.

const isVoid = /^(?:br|hr|img|input|source|track|wbr|col)$/;
const onlyPhrasing = /^(?:p|h[1-6]|span|strong|em|a|sup|summary|legend|label)$/;
const block = /^(?:section|div|p|h[1-6]|ul|ol|li|dl|table|tr|td|th|figure|blockquote|aside|details|pre|hr)$/;
const parents: Readonly<Record<string, RegExp>> = {
  li: /^(?:ul|ol)$/,
  tr: /^(?:thead|tbody|tfoot|table)$/,
  td: /^tr$/,
  th: /^tr$/,
  figcaption: /^figure$/,
};

/** Everything that is wrong with the page: nesting, ids, links, attributes, and what could run or load. */
export function listFaults(html: string): string[] {
  return [...listNestingFaults(html), ...listIdFaults(html), ...listAttributeFaults(html), ...listTextFaults(html)];
}

/** Only what could break out of its slide, run, or load from elsewhere. */
export function listBreakouts(html: string): string[] {
  const faults = [...listNestingFaults(html), ...listAttributeFaults(html), ...listTextFaults(html)];
  return faults.filter((fault) => /^(?:danger|open at the end|<\/|text)/.test(fault) || / ends </.test(fault));
}

const tagPattern = /<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>"'<]+(?:="[^"]*")?)*)\s*(\/?)>/g;

/** What is left of the page without its tags must be escaped. */
function listTextFaults(html: string): string[] {
  const rest = html.replace(tagPattern, '');
  const at = rest.indexOf('<');
  return at === -1 ? [] : [`text with an unescaped tag: ${rest.slice(at, at + 60)}`];
}

function listTags(html: string): { tag: string; name: string; isEnd: boolean; attributes: string }[] {
  return [...html.matchAll(tagPattern)].map(([tag, slash = '', name = '', attributes = '', closed = '']) => ({
    tag,
    name,
    isEnd: slash === '/',
    attributes: closed ? `${attributes} /` : attributes,
  }));
}

/** Faults in the order of tags; raw HTML of authors may nest as it likes, but must be balanced. */
export function listNestingFaults(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const { tag, name, isEnd, attributes } of listTags(html)) {
    if (isVoid.test(name)) continue;
    if (isEnd) {
      const expected = open.pop();
      if (expected !== name) return [...faults, `${tag} ends <${expected}>`];
      continue;
    }
    const parent = open.at(-1) ?? '';
    if (open.includes('svg')) {
      // Drawings have other rules.
    } else if (name === 'a' && open.includes('a')) faults.push('a link in a link');
    else if (block.test(name) && onlyPhrasing.test(parent)) faults.push(`<${name}> in <${parent}>`);
    else if (parents[name]?.test(parent) === false) faults.push(`<${name}> in <${parent}>`);
    if (!attributes.endsWith(' /') || !open.includes('svg')) open.push(name);
  }
  return open.length > 0 ? [...faults, `open at the end: ${open.join(' ')}`] : faults;
}

function listIdFaults(html: string): string[] {
  const tags = listTags(html).map(({ name, attributes }) => ({ name, attributes: readAttributes(attributes) }));
  const ids = tags.flatMap(({ attributes }) => attributes.filter(([name]) => name === 'id').map(([, value]) => value));
  const known = new Set(ids);
  const doubled = known.size < ids.length ? ids.filter((id, index) => ids.indexOf(id) !== index) : [];
  const links = tags.flatMap(({ attributes }) =>
    attributes.filter(([name, value]) => name === 'href' && /^#[^/]/.test(value)),
  );
  const dead = links.map(([, value]) => decodeHash(value.slice(1)).split(';')[0] ?? '').filter((id) => !known.has(id));
  return [
    ...ids.filter((id) => id === '' || /\s/.test(id)).map((id) => `id "${id}" is empty or has a blank`),
    ...doubled.map((id) => `id "${id}" stands twice`),
    ...dead.map((id) => `"#${id}" leads nowhere`),
  ];
}

function decodeHash(hash: string): string {
  return hash.replace(/(?:%[\da-f]{2})+/gi, (part) => Buffer.from(part.replaceAll('%', ''), 'hex').toString());
}

function readAttributes(attributes: string): [name: string, value: string][] {
  return [...attributes.matchAll(/\s([^\s=]+)(?:="([^"]*)")?/g)].map((match) => [match[1] ?? '', match[2] ?? '']);
}

function listAttributeFaults(html: string): string[] {
  return listTags(html).flatMap(({ tag, name, isEnd, attributes }) => {
    if (isEnd) return [];
    const read = readAttributes(attributes);
    const twice = read.filter(([attribute], index) => read.findIndex(([first]) => first === attribute) !== index);
    const empty = read.filter(
      ([attribute, value]) => value.trim() === '' && /^(?:class|style|id|href|src)$/.test(attribute),
    );
    const faults = [...twice, ...empty].map(([attribute]) => `${attribute} twice or empty in ${tag}`);
    return [...faults, ...listDangers({ name, attributes, tag })];
  });
}

const forbiddenTags =
  /^(?:script|style|iframe|frame|frameset|object|embed|base|link|meta|form|template|body|html|head|noscript|textarea|plaintext|xmp|use|image|animate|set|foreignObject)$/i;
const loading =
  /^(?:src|srcset|poster|background|data|data-src|data-srcset|data-background.*|data-preview.*|data-markdown|xlink:href)$/;

function listDangers({ name, attributes, tag }: { name: string; attributes: string; tag: string }): string[] {
  const isDangerous = readAttributes(attributes).some(([attribute, written]) => {
    const value = decode(written).replace(/[\u0000-\u0020]+/g, '');
    if (/^on/i.test(attribute) || /^(?:srcdoc|action|formaction|ping|http-equiv|autofocus|name)$/i.test(attribute))
      return name !== 'input';
    if (attribute === 'href') return /^(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i.test(value) || name !== 'a';
    if (loading.test(attribute)) return /^(?!data:image\/)[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(value);
    return (
      /^(?:style|fill|stroke|clip-path|marker-.*)$/.test(attribute) &&
      /url\(["']?(?!data:image\/)(?:[a-z][a-z0-9+.-]*:|[\\/]{2})|image-set\(|expression\(|@import/i.test(value)
    );
  });
  if (tag === '<script type="application/ld+json">') return [];
  return isDangerous || forbiddenTags.test(name) ? [`danger: ${tag}`] : [];
}

function decode(value: string): string {
  const names: Readonly<Record<string, string>> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return value.replace(/&(?:quot|lt|gt|amp);/g, (reference) => names[reference] ?? reference);
}
