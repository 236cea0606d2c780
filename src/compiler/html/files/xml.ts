// Whether a text is XML that a browser reads: of a picture with one fault it shows nothing, and says nothing.

/** What is wrong first, and where. */
interface XmlFault {
  readonly at: number;
  /** As the end of a sentence. */
  readonly what: string;
  /** Whether it is within the root and tags do not end as they began: another reader takes that for something else. */
  readonly isTorn: boolean;
}

const attribute = String.raw`\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const piece = new RegExp(
  [
    String.raw`<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>`,
    String.raw`</(?<ended>[^\s<>/]+)\s*>`,
    String.raw`<(?<begun>[^\s<>/!?="']+)(?<attributes>(?:${attribute})*)\s*(?<isEmpty>/?)>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'iy',
);
const badReference = /&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i;

/** The first fault of an XML text; undefined where there is none. */
export function findXmlFault(xml: string): XmlFault | undefined {
  const open: string[] = [];
  let hasRoot = false;
  for (let at = 0; at < xml.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const { 0: found, groups } = piece.exec(xml) ?? {};
    if (found === undefined || !groups)
      return {
        at,
        what: 'the tag that begins here has no end, or an attribute without quotes',
        isTorn: open.length > 0,
      };
    const { ended, begun, attributes = '', isEmpty, text = '' } = groups;
    const reference = (text + attributes).search(badReference);
    if (reference !== -1 && (text || begun))
      return { at: at + found.search(badReference), what: 'here stands "&", which is written "&amp;"', isTorn: false };
    if (open.length === 0 && text.trim() !== '')
      return { at, what: 'here stands text outside of <svg>', isTorn: false };
    if (begun) {
      const twice = findTwice(attributes);
      if (twice) return { at, what: `<${begun}> has the attribute "${twice}" twice`, isTorn: false };
      if (open.length === 0 && hasRoot) return { at, what: `<${begun}> stands behind its end`, isTorn: false };
      hasRoot = true;
      if (!isEmpty) open.push(begun);
    } else if (ended) {
      const isTorn = open.length > 0;
      if (open.pop() !== ended) return { at, what: `here </${ended}> ends what another tag has begun`, isTorn };
    }
  }
  const last = open.pop();
  return last === undefined ? undefined : { at: xml.length, what: `the file ends before </${last}>`, isTorn: true };
}

/** A prefix of tags or attributes that the text does not declare. */
export function findUnknownPrefix(xml: string): string | undefined {
  const known = new Set(Array.from(xml.matchAll(/\sxmlns:([\w.-]+)\s*=/g), ([, name]) => name));
  const used = xml.matchAll(/<([\w.-]+):[\w.-]+[\s/>]|\s([\w.-]+):[\w.-]+\s*=\s*["'](?=[^<>]*>)/g);
  for (const [, tag, name = tag] of used) if (!/^xml(?:ns)?$/.test(name ?? '') && !known.has(name)) return name;
  return undefined;
}

function findTwice(attributes: string): string | undefined {
  const known = new Set<string>();
  for (const [, name = ''] of attributes.matchAll(/\s([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
    if (known.has(name)) return name;
    known.add(name);
  }
  return undefined;
}
