// oxlint-disable-next-line typescript/triple-slash-reference -- An ambient declaration, which an import would not bring along.
/// <reference path="./beautiful-mermaid.d.ts" />
// Draws Mermaid's diagrams, without a browser. The library is loaded with the first deck that has one, and each diagram
// is drawn once as long as it stays as it is.

import type { CompileInput, SourceFile } from '../types.ts';

const fence = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*\{?\.?mermaid\b|class="mermaid"/m;

/** What the compiler needs for the diagrams in these files; nothing when they hold none. */
export function createDiagramLoader(): (files: readonly SourceFile[]) => Promise<Pick<CompileInput, 'drawDiagram'>> {
  const drawn = new Map<string, string>();
  return async (files) => {
    if (!files.some(({ text }) => fence.test(text))) return {};
    const { renderMermaidSVG } = await import('beautiful-mermaid');
    return {
      drawDiagram: (text) => {
        const svg = drawn.get(text) ?? renderMermaidSVG(text, { bg: '#fff', fg: '#000' });
        drawn.set(text, svg);
        return svg;
      },
    };
  };
}
