// Pictures and links whose brackets Markdown does not read: they would stand before the audience as they were typed.

import type { Source } from '../../findings.ts';
import type { SlideToken } from '../../tokens.ts';

// A picture whose brackets are apart, open, or the other way round, and an address with a blank away from its picture.
const unread =
  /!\[[^\]\n]{0,500}\][ \t]?\([^)\n]{0,2000}\)?|!\([^)\n]{0,500}\)[ \t]?\[[^\]\n]{0,500}\]|(?<=^|\n)\[[^\]\n^][^\]\n]{0,500}\]:[^\n]*/g;

/** Reports in running text what looks like a picture, a link or an address of one, and is none to Markdown. */
export function checkLinkMarks(source: Source, { raw, at }: SlideToken): void {
  if (!raw.includes('[')) return;
  for (const { 0: found, index } of raw.matchAll(unread)) {
    const isPicture = found.startsWith('!');
    const address = found.slice(found.indexOf(']:') + 2).trim();
    if (!isPicture && !(/^[^<].*[ \t]/.test(address) && /\.\w{2,5}$/.test(address))) continue;
    source.warning(at + index, {
      rule: 'unread-picture',
      message: `"${found}" is no ${isPicture ? 'picture' : 'address of a link'} to Markdown, and is shown as text.`,
      fix: isPicture
        ? adviseForm(found)
        : `Type the address between < and >: ${found.slice(0, found.indexOf(']:') + 2)} <${address}>`,
    });
  }
  for (const { 0: found, 1: text = '', 2: address = '', index } of raw.matchAll(unreadLink)) {
    // An address that Markdown has read alone stands behind the text.
    const isOpen = found.endsWith('](') && index + found.length === raw.length;
    if (isOpen || isAddress.test(address)) reportLink(source, at + index, { found, text, address });
  }
  for (const { 0: found, 1: name = '', index } of raw.matchAll(unknownName))
    if (anyName.test(source.text)) reportName(source, at + index, { found, name });
}

const unreadLink = /(?<![!\w\]\\])\[(?![\^\] xX]\]|\^)([^[\]\n]{1,500})\][ \t]?\(([^)\n]{0,2000})\)?/g;
const isAddress =
  /^\s*<?(?:https?:|mailto:|[#?]\S|\.{0,2}\/\S|[^\s)]+\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp|csv|docx|pptx|xlsx|zip|txt|mp[34]|org|com|net|de|io|eu)\b)/i;
const unknownName = /(?<![!\w\]\\])\[(?!\^)[^[\]\n]{1,500}\]\[([^[\]\n^]{1,100})\](?![([:])/g;
const anyName = /^ {0,3}\[(?!\^)[^[\]\n]+\]:[ \t]*\S/m;

function reportLink(
  source: Source,
  at: number,
  { found, text, address }: { found: string; text: string; address: string },
): void {
  source.warning(at, {
    rule: 'unread-link',
    message: `"${found}" is no link to Markdown, and is shown as text.`,
    fix: adviseLink(found, text, address.trim()),
  });
}

function adviseLink(found: string, text: string, address: string): string {
  if (found.endsWith('](')) return `Type the address without blanks: [${text}](https://…)`;
  if (!found.endsWith(')')) return `Type ")" behind the address: [${text}](${address})`;
  if (address.includes('"')) return `Type quotes only around the title: [${text}](${address.split(/\s/, 1)[0]} "…")`;
  if (/\][ \t]\(/.test(found) && !/\s/.test(address))
    return `Type no blank between the brackets: [${text}](${address})`;
  return `Type the address without blanks, or between < and >: [${text}](<${address}>)`;
}

function reportName(source: Source, at: number, { found, name }: { found: string; name: string }): void {
  source.warning(at, {
    rule: 'unread-link',
    message: `No address has the name "${name}", so that "${found}" is shown as text.`,
    fix: `Type on a line of its own: [${name}]: https://…`,
  });
}

function adviseForm(found: string): string {
  if (/\b(?:width|height|size)\b/i.test(found))
    return 'Type the size behind the picture: ![text](picture.png){width=300}';
  const { text = '', address = '' } =
    /^!\[(?<text>[^\]]*)\][ \t]?\((?<address>[^)]*)/.exec(found)?.groups ??
    /^!\((?<address>[^)]*)\)[ \t]?\[(?<text>[^\]]*)/.exec(found)?.groups ??
    {};
  return /[\s"]/.test(address)
    ? 'Type the address without blanks, or between < and >: ![text](<my picture.png>)'
    : `Type: ![${text}](${address})`;
}
