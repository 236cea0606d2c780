// Mermaid's text of a diagram: tidied for drawing, and what it says in words.

/** A diagram as it is drawn, and what its author says of it. */
interface DiagramText {
  readonly text: string;
  readonly title: string;
  readonly description: string;
}

/** Takes titles, settings and comments out, and puts each statement on a line of its own. */
export function tidyDiagram(written: string): DiagramText {
  const frontMatter = /^\s*---\n([\s\S]*?)\n---\n/.exec(written);
  let text = written.slice(frontMatter?.[0].length ?? 0).replace(/%%\{[\s\S]*?\}%%/g, '');
  const description =
    /^\s*accDescr\s*(?::\s*(.+)|\{([\s\S]*?)\})/m.exec(text)?.slice(1).find(Boolean)?.replace(/\s+/g, ' ').trim() ?? '';
  const title =
    /^\s*accTitle\s*:\s*(.+)$/m.exec(text)?.[1] ??
    /^title:\s*["']?(.*?)["']?\s*$/m.exec(frontMatter?.[1] ?? '')?.[1] ??
    '';
  text = text
    .replace(/^\s*accDescr\s*(?::.*|\{[\s\S]*?\})\s*$/gm, '')
    .replace(/^\s*(?:accTitle\s*:.*|%%.*)$/gm, '')
    .replace(/\n\s*(?=\n)/g, '')
    .replace(/^\s*\n/, '');
  if (/^\s*(?:graph|flowchart)\b/.test(text)) {
    text = text
      .replace(/^(\s*)(?:flowchart-elk|graph|flowchart)[ \t]*(?=[;\n])/, '$1graph TD')
      .replace(/;[ \t]*(?=\n|$)/g, '')
      .replace(/;[ \t]*(?![^[({"]*[\])}"])/g, '\n')
      // Arrows without blanks would be read as a part of the name before them.
      .replace(/(?<=[\w\])}"])[ \t]*(<?-{2,}>|-{3,}|-\.+->?|={2,}>)[ \t]*(?=[\w[({"])/g, ' $1 ')
      .replace(/(?<=[\w\])}"])(<?-{2,}>|-{3,}|-\.+->?|={2,}>)(?=\|)/g, ' $1')
      .replace(/(?<=\|)(?=[\w]+(?:[[({]|[ \t]*$))/gm, ' ');
  }
  return { text: text.trim(), title: title.trim(), description };
}

/** What a drawn diagram says: which part leads where, else its words. */
export function describeDiagram(svg: string): string {
  const read = (tag: string, name: string) => new RegExp(` data-${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const labels = new Map(
    [...svg.matchAll(/<g class="node"[^>]*>/g)].map(([tag]) => [read(tag, 'id'), read(tag, 'label')] as const),
  );
  const edges = [...svg.matchAll(/<(?:polyline|path) class="edge"[^>]*>/g)].map(([tag]) => {
    const [from, to] = ['from', 'to'].map((end) => labels.get(read(tag, end)) || read(tag, end));
    const label = read(tag, 'label');
    return `${from} → ${to}${label ? ` (${label})` : ''}`;
  });
  const shown = listTexts(svg);
  return (edges.length > 0 && labels.size > 0 ? edges.join('; ') : shown.join(', ')).replace(/\s+/g, ' ');
}

/** The words of a diagram's labels that its drawing does not show. */
export function findLostWords(text: string, svg: string): string[] {
  const shown = decode(
    `${listTexts(svg).join(' ')} ${svg.match(/ data-label="[^"]*"/g)?.join(' ') ?? ''}`,
  ).toLowerCase();
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*(?:style|classDef|class|click|linkStyle|direction|note)\b/.test(line));
  const labels = lines.flatMap((line) => [
    ...line.matchAll(/\["?([^\]"]+)|\("?([^)("]+)|\{"?([^}{"]+)|\|"?([^|"]+)\|/g),
  ]);
  const words = labels.flatMap(
    (found) =>
      found
        .slice(1)
        .join(' ')
        .replace(/<[^>]*>|#\w+;|&\w+;/g, ' ')
        .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );
  // An arrow in a name was not understood.
  const arrow = /<g class="node"[^>]* data-label="[^"]*(?:--|==|-\.)/.test(svg) ? ['-->'] : [];
  return [...arrow, ...new Set(words)].filter((word) => word === '-->' || !shown.includes(word.toLowerCase()));
}

function listTexts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)]
    .map(([, text = '']) => text.replace(/<[^>]*>/g, ' ').trim())
    .filter(Boolean);
}

function decode(text: string): string {
  return text.replace(
    /&(?:amp|lt|gt|quot|#39);/g,
    (found) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[found] ?? "'",
  );
}
