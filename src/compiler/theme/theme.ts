// A deck's own look as styles for the page: what deck.yaml says of it, and what stands in theme.css.

import { transform } from 'lightningcss';
import { accents, classes, data } from '../../shared/markup.ts';
import type { Source } from '../findings.ts';
import { resolveAsset, type Assets } from '../html/files/assets.ts';
import type { Settings } from '../types.ts';
import type { deriveAccents } from './accents.ts';
import { renderFonts } from './fonts.ts';
import { compileStyleSheet } from './style-sheet.ts';
import { targets } from './targets.ts';

/** What a look is made from. */
interface ThemeParts {
  /** deck.yaml. */
  readonly source: Source;
  /** theme.css, where there is one. */
  readonly sheet: Source | undefined;
  readonly assets: Assets;
  readonly derived: ReturnType<typeof deriveAccents>;
}

/** The styles and the address of the logo; both are empty for a deck that says nothing. */
export function compileTheme(
  { theme, openerPicture, footer }: Settings,
  { source, sheet, assets, derived }: ThemeParts,
): { styles: string; logo: string } {
  const { logo: named, fonts } = theme;
  const logo = named
    ? (resolveAsset({ source, at: named.at, address: named.name, isPicture: true }, assets) ?? '')
    : '';
  const own = [
    renderAccents(derived),
    renderFonts(fonts, { source, assets }),
    logo === '' ? '' : renderLogo(logo),
    openerPicture ? '' : `.${classes.slides}>.opener>.${classes.body}::after{display:none!important}`,
    footer === false ? `.${classes.place}>:is(.${classes.placeChapter},.${classes.placeNumber}){display:none}` : '',
  ].join('');
  const styles = minify(own) + (sheet ? compileStyleSheet(sheet, assets) : '');
  // Nothing in a string or a comment may end the element around it.
  return { styles: styles.replaceAll('</', '<\\/'), logo };
}

function minify(css: string): string {
  const { code } = transform({ filename: 'theme.css', code: new TextEncoder().encode(css), targets, minify: true });
  return new TextDecoder().decode(code);
}

function renderAccents({ light, dark, contrast }: ThemeParts['derived']): string {
  const used = accents.flatMap((name) => {
    const [day, night, strong] = [light[name], dark[name], contrast[name]];
    return day && night && strong ? [{ name, day, night, strong }] : [];
  });
  if (used.length === 0) return '';
  const usual = used.map(({ name, day, night }) => `--${name}:light-dark(${day},${night})`).join(';');
  const strong = used.map((accent) => `--${accent.name}:${accent.strong}`).join(';');
  const floods = used.map(
    ({ name, day }) => `${name === 'petrol' ? 'html,' : ''}[${data.accent}=${name}]{--flood:${day}}`,
  );
  return [
    `html,.${classes.slides}>.title,[${data.ground}]:not([${data.ground}~=plain]){${usual}}`,
    `[${data.theme}=contrast],[${data.theme}=contrast] .${classes.slides}>.title:not([${data.ground}]),[${data.theme}=contrast] [${data.ground}=light]{${strong}}`,
    ...floods,
  ].join('');
}

/** Above the title as it is, with its text; at the foot of all others as a small mark. Dark grounds get a light plate. */
function renderLogo(address: string): string {
  const plate = 'background-color:light-dark(transparent,#fff);border-radius:.25em';
  // The title keeps this clear: as high as the logo, which is measured in the type of the slide.
  const clear = 'calc(var(--u,51.4rem)*.0766)';
  return (
    `.${classes.slides}>.title>.${classes.logo}{position:relative;z-index:1;grid-area:1/1;align-self:flex-start;justify-self:start;width:auto;max-width:60%;height:3em;margin-bottom:-3em;padding:.3em;object-fit:contain;${plate}}` +
    `.${classes.logo}~h1{padding-top:${clear}}` +
    `.${classes.slides}>:not(.title)>.${classes.place}::after{content:"";flex:none;width:5em;height:2em;margin-block:-.5em;background:url("${address}") center/contain no-repeat;${plate}}` +
    `.${classes.slides}>:is(.statement,[${data.ground}])>.${classes.place}::after{background-color:#fff}`
  );
}
