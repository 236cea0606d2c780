// A whole site in memory: the deck, what lies beside it, and the browser's half, which is the same for all decks.

import { findInterfaceLanguage } from '../../../shared/words/languages.ts';
import { readLanguage } from '../../chapters/language.ts';
import { addContentSecurityPolicy } from '../../document/policy/content-security-policy.ts';
import { collectPageCode } from '../../document/policy/page-code.ts';
import { listErrors, type Finding } from '../../findings.ts';
import { compile } from '../../index.ts';
import type { CompileResult, SourceFile } from '../../types.ts';
import { createDiagramLoader } from '../diagrams.ts';
import { fillTemplate, type PageSources } from '../fill-template.ts';
import { readFolder } from '../folder/folder.ts';
import { readFolderAsIs, readSiteFiles } from '../folder/site-files.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { createWidgetRenderer } from '../widget-renderer.ts';
import { loadClient, readContent, type Bundle, type Shape } from './client.ts';

const pageFile = 'index.html';

/** Changes something whole before the page's policy is written, knowing what lies beside it. */
export type Finish = (text: string, bundle: Bundle) => string;

/** What a site is made from. */
export interface SiteSources {
  readonly folder: string;
  /** The only chapter, where the deck is one file of the folder. */
  readonly chapter?: string | undefined;
  /** Public address of the deck; wins over `base` in deck.yaml. */
  readonly base: string;
  /** A folder whose files come to the site as they are. */
  readonly beside?: string | undefined;
  /** Without one it is a site that browsers can keep. */
  readonly shape?: Shape | undefined;
  /** Changes the page. */
  readonly finish?: Finish | undefined;
  /** Changes the deck's own styles, which stand in the page. */
  readonly finishStyles?: Finish | undefined;
  /** Hears what was read, before it is compiled. */
  readonly begin?: ((files: readonly SourceFile[]) => void) | undefined;
  /** Says what was found, before the site is put together. */
  readonly report: (findings: readonly Finding[], isStrict: boolean) => void;
}

/** Makes the files of a site, by their paths; none when the slides have errors. */
export async function makeSite(sources: SiteSources): Promise<{ compiled: CompileResult; files: Bundle | undefined }> {
  const { folder, chapter, base, shape, begin, report } = sources;
  const content = await readFolder(folder, chapter);
  begin?.(content.files);
  // Scripts are bundled meanwhile, unless they are kept.
  const loading = loadClient(findInterfaceLanguage(readLanguage(content.files)), shape);
  loading.catch(() => undefined);
  const widgets = createWidgetRenderer();
  const tools = { ...(await widgets.loadWidgets(content.files)), ...(await createDiagramLoader()(content.files)) };
  const { diagnostics, ...result } = compile({ ...content, ...tools, base });
  const { deck } = result;
  const own = await readSiteFiles(folder, deck);
  const compiled = { ...result, diagnostics: [...diagnostics, ...own.findings] };
  report(compiled.diagnostics, deck.strict);
  if (listErrors(compiled.diagnostics).length > 0) return { compiled, files: undefined };
  const client = await loading;
  const others = sources.beside === undefined ? [] : await readFolderAsIs(sources.beside);
  const beside = [...own.files, ...others, { fileName: 'embed.js', source: client.embed }];
  const bundle: Bundle = {
    ...client.bundle,
    ...Object.fromEntries(beside.map(({ fileName, source }) => [fileName, { type: 'asset', source }])),
  };
  const page = makePage(bundle, { ...sources, deck, boot: client.boot, tools: await widgets.loadTools(deck) });
  const files = shape
    ? { ...bundle, [pageFile]: { type: 'asset' as const, source: page } }
    : await keepOffline(bundle, page, { deck, worker: client.worker });
  return { compiled, files };
}

/** The page with its deck and its policy. */
function makePage(
  bundle: Bundle,
  {
    deck,
    boot,
    tools,
    finish = (page) => page,
    finishStyles = (styles) => styles,
  }: Pick<SiteSources, 'finish' | 'finishStyles'> & Pick<PageSources, 'deck' | 'boot' | 'tools'>,
): string {
  const file = bundle[pageFile];
  if (!file) throw new Error(`expected the bundle to hold ${pageFile}`);
  const template = readContent(file).toString();
  const styles = finishStyles(deck.styles, bundle);
  const { page, own } = fillTemplate({ template, boot, deck: { ...deck, styles }, tools });
  return addContentSecurityPolicy(finish(page, bundle), [...collectPageCode(template), ...own]);
}
