// HTML for the eyes of a reviewer: one line a block, indented by depth.

const blocks =
  /^(?:section|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|figure|figcaption|blockquote|aside|details|summary|svg|pre|quiz-question|fieldset|legend|nav|video|hr)$/;
const isVoid = /^(?:br|hr|img|input|source|track|wbr|col)$/;

/** Puts each block on a line of its own. */
export function makeReadable(html: string): string {
  let depth = 0;
  let result = '';
  const parts = html.split(/(<pre[\s\S]*?<\/pre>|<svg[\s\S]*?<\/svg>|<[^>]+>)/);
  for (const part of parts) {
    const [, slash = '', name = ''] = /^<(\/?)([a-z0-9-]+)/.exec(part) ?? [];
    const isWhole = /^<(?:pre|svg)/.test(part) || isVoid.test(name);
    if (slash && blocks.test(name)) depth--;
    const startsLine = blocks.test(name) && (slash === '' || result.trimEnd().endsWith('>'));
    result = startsLine
      ? `${result.trimEnd()}\n${'  '.repeat(depth)}${part}`
      : result + part.replace(/\s*\n\s*/g, name ? '\n' : ' ');
    if (!slash && blocks.test(name) && !isWhole) depth++;
  }
  return `${result.trim()}\n`;
}

/** Sections without what every slide has. */
export function removeFrame(sections: string): string {
  return sections
    .replace(/<p class="place">[\s\S]*?<\/p>/g, '')
    .replace(/ data-chapter="[^"]*" data-accent="[^"]*"/g, '')
    .replace(/ style="--n:\d+"/g, '')
    .replace(/style="--n:\d+;/g, 'style="');
}
