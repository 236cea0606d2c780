// The deck's own fonts as faces; what a file holds is told from its name.

import { fontRoles } from '../chapters/settings/theme-settings.ts';
import type { Source } from '../findings.ts';
import { resolveAsset, type Assets } from '../html/files/assets.ts';
import type { FontRole, ThemeSettings } from '../types.ts';

const weights: readonly (readonly [RegExp, string])[] = [
  [/variable|wght|(?:^|[-_ ])vf\b/i, '100 900'],
  [/thin|hairline/i, '100'],
  [/(?:extra|ultra)[-_ ]?light/i, '200'],
  [/light/i, '300'],
  [/medium/i, '500'],
  [/(?:semi|demi)[-_ ]?bold/i, '600'],
  [/(?:extra|ultra)[-_ ]?bold/i, '800'],
  [/bold/i, '700'],
  [/black|heavy/i, '900'],
];
const formats: Readonly<Record<string, string>> = { woff2: 'woff2', woff: 'woff', ttf: 'truetype', otf: 'opentype' };
/** What stands in until a face is there, and for letters that it does not have. */
const stacks: Readonly<Record<FontRole, { variable: string; others: string }>> = {
  heading: {
    variable: '--heading',
    others: "'Bricolage over Arial','Bricolage over Roboto','Bricolage over DejaVu',sans-serif",
  },
  text: { variable: '--text', others: "'Next over Arial','Next over Roboto','Next over DejaVu',sans-serif" },
  code: { variable: '--mono', others: "'Mono over Courier',monospace" },
};

/** The faces, and which text is set in them; also on paper, where faces of our own would come before. */
export function renderFonts(
  fonts: ThemeSettings['fonts'],
  { source, assets }: { source: Source; assets: Assets },
): string {
  return fontRoles
    .map((role) => {
      const faces = fonts[role].flatMap(({ name, at }) => {
        const address = resolveAsset({ source, at, address: name }, assets);
        return address === undefined ? [] : [renderFace(role, { name, address, isOnly: fonts[role].length === 1 })];
      });
      const { variable, others } = stacks[role];
      return faces.length === 0 ? '' : `${faces.join('')}html{${variable}:'Own ${role}',${others}!important}`;
    })
    .join('');
}

function renderFace(
  role: FontRole,
  { name, address, isOnly }: { name: string; address: string; isOnly: boolean },
): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  // A heading is bold, so that a single face must be meant for that.
  const usual = role === 'heading' && isOnly ? '100 900' : '400';
  const weight = weights.find(([pattern]) => pattern.test(file))?.[1] ?? usual;
  const style = /italic|oblique/i.test(file) ? 'font-style:italic;' : '';
  const format = formats[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
  return `@font-face{font-family:'Own ${role}';font-weight:${weight};${style}font-display:swap;src:url("${address}") format("${format}")}`;
}
