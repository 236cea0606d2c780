// Documents of the book: the tree of a page as XML, with the namespaces that e-readers ask for.

import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeHtml } from '../../compiler/html/html.ts';
import { findDirection } from '../../compiler/html/language.ts';
import { data } from '../../shared/markup.ts';
import type { BookChapter } from './chapters.ts';

/** A document of the book around its content. */
export function wrapDocument({ title, body, language }: { title: string; body: string; language: string }): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="${html.NS.HTML}" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}"${findDirection(language) ? ' dir="rtl"' : ''}>
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
${body}
</html>
`;
}

/** A chapter as a document. */
export function renderDocument({ title, accent, sections }: BookChapter, language: string): string {
  const body = sections.map((section) => writeNode(section, html.NS.HTML)).join('\n');
  return wrapDocument({
    title,
    language,
    body: `<body ${data.accent}="${accent}" epub:type="bodymatter">\n${body}\n</body>`,
  });
}

/** Text and values of attributes; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}

function writeNode(node: Tree.ChildNode, outer: string): string {
  if (defaultTreeAdapter.isTextNode(node)) return escapeXml(node.value);
  if (!defaultTreeAdapter.isElementNode(node)) return '';
  const { tagName, attrs, childNodes, namespaceURI } = node;
  const namespace = namespaceURI === outer ? '' : ` xmlns="${namespaceURI}"`;
  const attributes = attrs.map(
    ({ name, prefix, value }) => ` ${prefix ? `${prefix}:` : ''}${name}="${escapeXml(value)}"`,
  );
  const start = `<${tagName}${namespace}${attributes.join('')}`;
  if (childNodes.length === 0 && isEmpty(node)) return `${start}/>`;
  return `${start}>${childNodes.map((child) => writeNode(child, namespaceURI)).join('')}</${tagName}>`;
}

/** Elements of HTML without an end tag; in drawings and formulas any may be written short. */
function isEmpty({ tagName, namespaceURI }: Tree.Element): boolean {
  return namespaceURI !== html.NS.HTML || /^(?:area|br|col|embed|hr|img|link|meta|source|track|wbr)$/.test(tagName);
}
