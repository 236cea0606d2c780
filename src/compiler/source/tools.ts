// Which tool a chapter was written for, by what stands at its beginning.

/** A slide tool whose chapters say that they are its own. */
export type Tool = 'HackMD' | 'LiaScript' | 'Marp' | 'Pandoc' | 'Quarto' | 'Slidev';

const signs: readonly (readonly [Tool, RegExp])[] = [
  ['LiaScript', /^\s*<!--(?:(?!-->)[^])*?\n[ \t]*(?:narrator|email|logo|import|script|version|mode|@\w+)[ \t]*:/],
  ['Pandoc', /^%[ \t]+\S/],
  ['Marp', withKey('marp|_?paginate|_class|headingDivider')],
  ['HackMD', withKey('slideOptions')],
  ['Quarto', withKey('format|output')],
  ['Slidev', withKey('drawings|mdc|highlighter|colorSchema|routerMode|canvasWidth|addons|layout')],
];

/** The tool that a text names, or none. */
export function findTool(text: string): Tool | undefined {
  return signs.find(([, sign]) => sign.test(text))?.[0];
}

/** Front matter with one of these keys. */
function withKey(keys: string): RegExp {
  return new RegExp(String.raw`^---[ \t]*\n(?:(?!---)[^\n]*\n)*?(?:${keys})[ \t]*:`);
}
