// The author's own styles, slides/theme.css: read by a parser, kept to the slides and to files of the folder.

import { transform, type Declaration, type Rule, type Url } from 'lightningcss';
import type { Source } from '../findings.ts';
import { resolveAsset, type Assets } from '../html/files/assets.ts';
import { isForControls, isForPage, isForSlide, scopeSelector } from './scope.ts';
import { targets } from './targets.ts';

type StyleRule = Extract<Rule, { type: 'style' }>;

/** What a sheet becomes: styles for the page. What cannot stand is a finding, and left out. */
export function compileStyleSheet(source: Source, assets: Assets): string {
  const find = (line: number, column: number) => findOffset(source.text, line, column);
  const animations = new Set([...source.text.matchAll(/@keyframes\s+([\w-]+)/g)].map(([, name = '']) => name));
  let rule = 0;
  let isSlide = false;
  try {
    const { code } = transform({
      filename: source.path,
      code: new TextEncoder().encode(source.text),
      targets,
      minify: true,
      visitor: {
        Rule: (found) => {
          if ('value' in found && found.value && 'loc' in found.value)
            rule = find(found.value.loc.line + 1, found.value.loc.column);
          if (found.type === 'style' && found.value.selectors.some(isForControls)) {
            reportOutside(source, rule);
            return [];
          }
          isSlide = found.type === 'style' && found.value.selectors.some(isForSlide);
          if (found.type === 'style') return keepVariables(found, () => reportOutside(source, rule));
          if (found.type !== 'import') return undefined;
          reportImport(source, rule);
          return [];
        },
        Selector: scopeSelector,
        // The deck's own animations have names, too.
        CustomIdent: (name) => (animations.has(name) ? `theme-${name}` : name),
        Declaration: (declaration) => (isAllowed(declaration, { source, at: rule, isSlide }) ? undefined : []),
        Url: ({ url, loc }: Url) => ({ url: resolveUrl(url, { source, at: find(loc.line, loc.column), assets }), loc }),
      },
    });
    return new TextDecoder().decode(code);
  } catch (error) {
    reportBroken(source, error);
    return '';
  }
}

/** Of a rule for the whole page only the variables stay. */
function keepVariables(rule: StyleRule, reportOther: () => void): StyleRule | undefined {
  const { selectors, declarations } = rule.value;
  if (!selectors.some(isForPage) || !declarations) return undefined;
  const isVariable = (declaration: Declaration) =>
    declaration.property === 'custom' && declaration.value.name.startsWith('--');
  const all = [...(declarations.declarations ?? []), ...(declarations.importantDeclarations ?? [])];
  if (all.every(isVariable)) return undefined;
  reportOther();
  const kept = {
    declarations: (declarations.declarations ?? []).filter(isVariable),
    importantDeclarations: (declarations.importantDeclarations ?? []).filter(isVariable),
  };
  return { ...rule, value: { ...rule.value, declarations: kept } };
}

function resolveUrl(url: string, { source, at, assets }: { source: Source; at: number; assets: Assets }): string {
  if (/^(?:#|data:image\/)/i.test(url)) return url;
  return resolveAsset({ source, at, address: url }, assets) ?? 'data:,';
}

function isAllowed(
  declaration: Declaration,
  { source, at, isSlide }: { source: Source; at: number; isSlide: boolean },
): boolean {
  if (isSlide && ['font', 'font-size'].includes(declaration.property)) {
    source.warning(at, {
      rule: 'foreign-style',
      message: `"${declaration.property}" of whole slides is left out: their type goes by the size of the window and by what they hold.`,
      fix: 'Write it for what stands on them, as in .body { font-size: 1.1em }, and fonts into deck.yaml.',
    });
    return false;
  }
  if (declaration.property === 'position' && ['fixed', 'sticky'].includes(declaration.value.type)) {
    source.warning(at, {
      rule: 'foreign-style',
      message: `"position: ${declaration.value.type}" would cover more than its slide, and is left out.`,
      fix: 'Write position: absolute or position: relative.',
    });
    return false;
  }
  return true;
}

function findOffset(text: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1;
  return Math.min(start + column - 1, text.length);
}

function reportImport(source: Source, at: number): void {
  source.warning(at, {
    rule: 'foreign-resource',
    message: 'Another style sheet is not loaded, and the line is left out.',
    fix: 'Copy its rules to this place; fonts are named in deck.yaml: theme: { fonts: { text: fonts/Name.woff2 } }',
  });
}

function reportOutside(source: Source, at: number): void {
  source.warning(at, {
    rule: 'foreign-style',
    message:
      'A rule for the whole page, or for buttons and fields, would change how the deck is operated: of it only variables are read.',
    fix: 'Write it for what stands on the slides, as in .card or h3.',
  });
}

function reportBroken(source: Source, error: unknown): void {
  const { message, loc } = error as Error & { loc?: { line: number; column: number } };
  const at = findOffset(source.text, loc?.line ?? 1, loc?.column ?? 1);
  const blank = /^\s*(?=\S)/.exec(source.text.slice(at))?.[0].length ?? 0;
  source.error(at + blank, {
    rule: 'broken-css',
    message: `This is not valid CSS: ${message.replace(/\.$/, '')}.`,
    fix: 'Write: selector { property: value; }',
  });
}
