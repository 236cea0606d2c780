// What diagrams.ts uses of beautiful-mermaid. Its own declarations would bring the DOM's types into the whole compiler.

declare module 'beautiful-mermaid' {
  export function renderMermaidSVG(text: string, options: { readonly bg: string; readonly fg: string }): string;
}
