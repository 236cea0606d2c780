// oxlint-disable-next-line typescript/triple-slash-reference -- An ambient declaration, which an import would not bring along.
/// <reference path="./beautiful-mermaid.d.ts" />
// Draws Mermaid's diagrams, without a browser. The library is loaded with the first deck that has one, and each diagram
// is drawn once as long as it stays as it is.

import type { CompileInput, SourceFile } from '../types.ts';

const fence = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*\{?\.?mermaid\b|class="mermaid"/m;

/** What the compiler needs for the diagrams in these files; nothing when they hold none. */
export function createDiagramLoader(): (files: readonly SourceFile[]) => Promise<Pick<CompileInput, 'drawDiagram'>> {
  let loading: Promise<Pick<CompileInput, 'drawDiagram'>> | undefined;
  return async (files) => (files.some(({ text }) => fence.test(text)) ? (loading ??= loadDiagrams()) : {});
}

async function loadDiagrams(): Promise<Pick<CompileInput, 'drawDiagram'>> {
  const { renderMermaidSVG } = await import('beautiful-mermaid');
  const drawn = new Map<string, string>();
  return {
    drawDiagram: (text) => {
      const svg = drawn.get(text) ?? renderMermaidSVG(text, { bg: '#fff', fg: '#000' });
      drawn.set(text, svg);
      return svg;
    },
  };
}
