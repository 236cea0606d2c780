// What code.ts uses of highlight.js. Its own declarations would bring the DOM's types into the whole compiler.

declare const highlighter: {
  readonly getLanguage: (name: string) => object | undefined;
  readonly highlight: (
    code: string,
    options: { readonly language: string; readonly ignoreIllegals: boolean },
  ) => { readonly value: string };
};
export default highlighter;
