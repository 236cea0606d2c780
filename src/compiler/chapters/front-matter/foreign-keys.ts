// Keys that other slide tools read in front matter and reveal-md.json: they change nothing here, and one message for
// the whole folder says so and what comes nearest.

import type { Source } from '../../findings.ts';

/** A key where it was written. */
export interface ForeignKey {
  readonly name: string;
  readonly source: Source;
  readonly at: number;
}

interface Kind {
  readonly keys: string;
  readonly nearest: string;
}

const kinds: readonly Kind[] = [
  {
    keys: 'theme customTheme css customCss highlightTheme customHighlightTheme style color colorSchema backgroundColor backgroundImage background image fonts themeConfig themeName logo favicon logoImg slidesTheme classes class_list defaults unocss html inlineSVG highlighter lineNumbers monaco twoslash brand',
    nearest: 'colours, fonts and logo are "theme" in deck.yaml',
  },
  {
    keys: 'author authors institute affiliation date subtitle event location venue email speaker',
    nearest: 'authors, subtitle, version and talk stand in deck.yaml',
  },
  {
    keys: 'description keywords tags categories url info licence license robots titleTemplate seoMeta ogImage canonicalUrl slug draft weight type breaks GA disqus publish created updated aliases cssclasses outputs copyright',
    nearest: 'title, description and licence of the deck stand in deck.yaml',
  },
  {
    keys: 'revealOptions slideOptions reveal_hugo reveal marp size width height margin minScale maxScale aspectRatio canvasWidth center transition transitionSpeed backgroundTransition autoAnimate viewDistance controls controlsTutorial controlsLayout controlsBackArrows progress slideNumber showSlideNumber paginate header footer headingDivider history hash hashOneBasedIndex respondToHashChanges jumpToSlide keyboard overview touch loop rtl navigationMode shuffle fragments fragmentInURL embedded help pause showNotes showHiddenSlides autoPlayMedia preloadIframes autoSlide autoSlideStoppable autoSlideMethod defaultTiming mouseWheel previewLinks hideInactiveCursor hideCursorTime display disableLayout pdfSeparateFragments pdfMaxPagesPerSlide totalTime layout layoutClass class clicks clicksStart level hideInToc zoom routeAlias routerMode name src drawings selectable record presenter download exportFilename export remote wakeLock browserExporter contextMenu dragPos mdc comark preload duration timer remoteAssets plantUmlServer plantUML defaultClass math format execute editor engine toc incremental filters crossref bibliography csl enableMenu enableChalkboard enableTitleFooter enableZoom enableSearch enableOverview enableTimeBar slidesNumber bg bgcolor bgimage timeForPresentation enableLinks enableInfo sfi lightbox layoutRatio mode editing parallaxBackgroundImage parallaxBackgroundSize parallaxBackgroundHorizontal parallaxBackgroundVertical',
    nearest: 'the stage has its own keys, place mark and page numbers, and changes slides at once',
  },
  {
    keys: 'scripts preprocessor template listingTemplate plugins addons mermaid assetsDir staticDir staticDirs static glob host port watch puppeteerLaunchArgs puppeteerChromiumExecutable featuredSlide absoluteUrl base disableAutoOpen print printSize script dependencies notes',
    nearest: 'scripts and templates are not run',
  },
];

const nearestOf = new Map(
  kinds.flatMap(({ keys, nearest }) => keys.split(' ').map((key) => [normalise(key), nearest] as const)),
);

const mostNamed = 12;

/** Whether another slide tool reads a key of this name, however it is spelt there: "slide-number" is "slideNumber". */
export function isForeignKey(name: string): boolean {
  return nearestOf.has(normalise(name));
}

/** Says of all of them once, at the first, that they are not read. */
export function reportForeignKeys(keys: readonly ForeignKey[]): void {
  const [first] = keys;
  if (!first) return;
  const names = [...new Set(keys.map(({ name }) => name))];
  const nearest = new Set(names.flatMap((name) => nearestOf.get(normalise(name)) ?? []));
  const shown = names.slice(0, mostNamed).map((name) => `"${name}"`);
  const rest = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  const files = new Set(keys.map(({ source }) => source)).size;
  first.source.warning(first.at, {
    rule: 'foreign-key',
    message: `${shown.join(', ')}${rest} ${names.length === 1 ? 'is a key' : 'are keys'} of other slide tools${files > 1 ? `, in ${files} files,` : ''} and ${names.length === 1 ? 'changes' : 'change'} nothing here.`,
    fix: `${['Delete what is not needed', ...nearest].join('; ')}.`,
  });
}

function normalise(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase();
}
