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
  return [...listNestingFaults(html), ...listIdFaults(html), ...listAttributeFaults(html)];
}

function listTags(html: string): { tag: string; name: string; isEnd: boolean; attributes: string }[] {
  return [...html.matchAll(/<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*(\/?)>/g)].map(
    ([tag, slash = '', name = '', attributes = '', closed = '']) => ({ tag, name, isEnd: slash === '/', attributes: closed ? `${attributes} /` : attributes }),
  );
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
  const ids = [...html.matchAll(/<[^>]*? id="([^"]*)"/g)].map((match) => match[1] ?? '');
  const targets = [...html.matchAll(/<a [^>]*?href="#([^"/]+)"/g)].map((match) => decodeURIComponent(match[1] ?? '').split(';')[0] ?? '');
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index || id === '' || /\s/.test(id));
  const dead = targets.filter((id) => !ids.includes(id));
  return [...doubled.map((id) => `id "${id}" twice, empty or with a blank`), ...dead.map((id) => `"#${id}" leads nowhere`)];
}

function listAttributeFaults(html: string): string[] {
  return listTags(html).flatMap(({ tag, name, isEnd, attributes }) => {
    if (isEnd) return [];
    const names = [...attributes.matchAll(/\s([^\s=]+)(?:="([^"]*)")?/g)].map((match) => match[1] ?? '');
    const faults = names.filter((attribute, index) => names.indexOf(attribute) !== index).map((twice) => `${twice} twice in ${tag}`);
    if (/\s(?:class|style|id|href|src)(?:=""|(?=[\s>]))/.test(attributes)) faults.push(`empty attribute in ${tag}`);
    return [...faults, ...listDangers({ name, attributes, tag })];
  });
}

function listDangers({ name, attributes, tag }: { name: string; attributes: string; tag: string }): string[] {
  const values = attributes.replace(/&#x?[\da-f]+;?|&[a-z]+;/gi, (reference) => (/^&(?:amp|quot|lt|gt);$/.test(reference) ? '' : reference));
  const isDangerous =
    /^(?:script|style|iframe|frame|frameset|object|embed|base|link|meta|form|template|body|html|head|noscript|textarea|plaintext|xmp|title|math-x)$/.test(name) ||
    /\son[a-z]+\s*=/i.test(values) ||
    /\s(?:href|src|poster|action|formaction|data-[a-z-]*src)="\s*(?:javascript|vbscript|data:(?!image\/)|\/\/)/i.test(values) ||
    /\s(?:src|poster|srcset|data-src|data-background[a-z-]*|data-preview[a-z-]*)="\s*(?:[a-z]+:)?\/\//i.test(values) ||
    /url\((?:&quot;)?\s*(?:[a-z]+:)?\/\//i.test(values.replaceAll('data:image/', ''));
  return isDangerous ? [`danger: ${tag}`] : [];
}
