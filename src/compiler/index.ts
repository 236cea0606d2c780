// The compiler: files in, deck and findings out. Pure: no file system, no clock, nothing kept between runs but in the
// memory that a caller hands in. Whoever reads the steps below knows the whole; each is a file of its own.

import { checkStateLinks } from './plugins/widget-tags/state-links.ts';
import { checkInternalLinks } from './html/addresses/addresses.ts';
import { isVisible, parseChapters } from './chapters/chapters.ts';
import { noteUnnamedLanguage } from './chapters/unnamed-language.ts';
import { reportDeeperChapters, reportNoSlides } from './chapters/unread/chapters.ts';
import { findDataFiles } from './chapters/data-files.ts';
import { addTokens, Palette, tokens } from './colors/palette.ts';
import { deriveAccents } from './theme/accents.ts';
import { checkTokens } from './theme/check-tokens.ts';
import { compileTheme } from './theme/theme.ts';
import { collectFindings, showPlainly, Source } from './findings.ts';
import { runOnce } from './once.ts';
import { collectFootnotes, openChapterFootnotes } from './plugins/footnotes/collect.ts';
import { listSources } from './plugins/footnotes/sources.ts';
import type { CompileMemory } from './memory.ts';
import { beginRun } from './slides/memory/slide-memory.ts';
import { readEditablePages } from './slides/editable-pages.ts';
import { checkUnusedTerms, readGlossary } from './plugins/glossary/entries.ts';
import { findDeckTitle } from './slides/headings.ts';
import { addGeneratedSlides } from './slides/generated.ts';
import { createIdRegistry } from './html/ids.ts';
import { createAssets } from './html/files/assets.ts';
import { listTargets, type SlideName } from './html/addresses/targets.ts';
import { listWrittenIds, nameSlides } from './slides/names.ts';
import { checkDates, checkFigures } from './slides/check-sources.ts';
import { checkWords } from './slides/check-words.ts';
import { checkSlides } from './slides/checks.ts';
import { checkCharacters, checkFontCharacters } from './source/characters/characters.ts';
import { checkLegalLinks, listFootLinks } from './document/colophon.ts';
import { checkCuts } from './document/cuts.ts';
import { noteInterface } from './source/language-tag.ts';
import { readGivenBase, readSettings } from './chapters/settings/settings.ts';
import { claimSlideIds } from './plugins/attributes/slide.ts';
import { countAsReveal, isCountedFlat } from './slides/reveal-numbers.ts';
import { renderSlides } from './slides/slides.ts';
import { wordsFor, type DeckWords } from '../shared/words/languages.ts';
import { findTypography, type Typography } from './html/typography/languages.ts';
import { typeset } from './html/typography.ts';
import type {
  CompileInput,
  CompileResult,
  ParsedChapter,
  ParsedSlide,
  Place,
  RenderedSlide,
  Settings,
  SourceEntry,
  SourceFile,
} from './types.ts';

/** Compiles a folder of slides; what has not changed since it was read into `memory` is taken from there. */
export function compile(
  {
    files,
    assets,
    refused = new Map(),
    folder = 'slides',
    chapter: only,
    base,
    widgets = {},
    renderWidget = drawNothing,
    drawDiagram,
  }: CompileInput,
  memory?: CompileMemory,
): CompileResult {
  const { chapters: written, sources } = parseChapters(files, { only, memory: memory?.chapters });
  const data = findDataFiles(files);
  const baseSource = new Source('BASE', base);
  const { source: settingsSource, settings: plain } = readDeckSettings(data.deck, written, {
    folder,
    base: readGivenBase(baseSource),
  });
  const isEmpty = !written.some(({ slides }) => slides.some(isVisible));
  const read = files.map(({ path }) => path);
  const isHidden = written.some(({ slides }) => slides.some((slide) => slide.isHidden));
  if (isEmpty && !refused.has('')) reportNoSlides(settingsSource, { paths: assets.keys(), read, folder, isHidden });
  const typography = findTypography(plain.language);
  const settings = typesetSettings(plain, typography);
  const words = wordsFor(settings.language);
  const parsed = written.map((chapter) => typesetChapter(chapter, typography));
  const ids = createIdRegistry();
  const derived = deriveAccents(settings.theme.accents);
  const palette = new Palette(addTokens(tokens, derived));
  const glossary = readGlossary(data.glossary, ids, memory?.steps);
  const cuts = new Set(settings.cuts.map(({ name }) => name));
  for (const { source, slides } of parsed) claimSlideIds(ids, source, slides);
  const parts = parsed.map(listWrittenIds);
  for (const id of parts.flat()) ids.written.add(id);
  const names = parsed.map((chapter) => nameSlides(chapter, { ids, words, typography }));
  const numbers = countAsReveal(parsed);
  const editable = readEditablePages(parsed, { names, typography });
  const targets = listTargets(parsed, { names, parts, numbers, cuts });
  const used = createAssets({ files, assets, refused, folder, targets });
  const sheet = findStyleSheet(files);
  const look = compileTheme(settings, { source: settingsSource, sheet, assets: used, derived });
  if (sheet) checkTokens(sheet, addTokens(tokens, derived));
  if (memory) {
    const { files: texts, spellings, refused: unread, read: names } = used;
    const { language, theme } = plain;
    const isBroken = glossary.source?.findings.some(({ rule }) => rule === 'broken-yaml');
    const about = { language, theme, cuts, terms: glossary.terms, isBroken, widgets, renderWidget, drawDiagram };
    beginRun(memory.slides, { ...about, texts, spellings, unread, names, folder }, targets);
  }
  const chapters = parsed.map((chapter, index) => {
    const { source } = chapter;
    const step = { name: 'footnotes', source, inputs: [chapter.slides] };
    const collected = runOnce(memory?.steps, step, () => collectFootnotes(chapter));
    const footnotes = openChapterFootnotes(collected, source, ids);
    const own = names[index] ?? new Map<ParsedSlide, SlideName>();
    const slides = renderSlides({
      parsed: chapter,
      footnotes,
      assets: used,
      palette,
      glossary,
      widgets,
      renderWidget,
      drawDiagram,
      words,
      typography,
      cuts,
      addedTitle: index === 0 && findDeckTitle(chapter) === undefined ? settings.title : undefined,
      isFirstChapter: index === 0,
      ids,
      names: own,
      editable,
      numbers: isCountedFlat(numbers) ? new Map() : numbers,
      memory: memory?.slides,
    });
    const named = Array.from(own.values(), ({ id }) => id);
    const isCrowded = footnotes.room.left <= 0; // Which is an error.
    const listing = { name: 'sources', source, inputs: [chapter.slides, ...named] };
    const list = (): SourceEntry[] => listSources(chapter, footnotes, own);
    return { parsed: chapter, slides, sources: isCrowded ? [] : runOnce(memory?.steps, listing, list) };
  });
  const offered = [...used.packed.values()].map(({ zip }) => zip.replace(/\.zip$/, '/'));
  const deeper = isEmpty || only ? undefined : reportDeeperChapters(assets.keys(), { folder, offered });
  const { slides, linkList } = addGeneratedSlides(
    { ...settings, typography, foot: listFootLinks(settings) },
    chapters,
    {
      glossary,
      words,
      ids,
    },
  );
  const links = chapters.flatMap((chapter) => chapter.slides.flatMap((slide) => slide.links));
  checkStateLinks(links, slides, widgets);
  checkInternalLinks(
    links,
    ids,
    new Set(parsed.flatMap((chapter) => chapter.slides.flatMap(({ unseen }) => unseen?.id ?? []))),
  );
  checkCuts(settingsSource, settings.cuts, slides);
  checkLegalLinks(settingsSource, settings);
  checkUnusedTerms(glossary);
  // What an author's own faces hold is the author's business.
  if (settings.theme.fonts.text.length === 0) checkFontCharacters(parsed.map(({ source }) => source));
  for (const { parsed: chapter, slides: own } of chapters) {
    const inputs = [chapter.slides, words, ...own.map(({ slide }) => slide)];
    const step = { name: 'content', source: chapter.source, inputs };
    runOnce(memory?.steps, step, () => checkContent(chapter, own, words));
  }
  return {
    deck: {
      ...settings,
      chapters: parsed.map(({ chapter }) => chapter),
      slides,
      linkList,
      ...look,
      usedAssets: [...used.used],
      packed: [...used.packed.values()],
      editable: [...editable.values()],
    },
    diagnostics: [
      ...refused.values(),
      ...collectFindings(
        [
          settingsSource,
          baseSource,
          ...(sheet ? [sheet] : []),
          ...data.unread,
          ...sources,
          ...(deeper ? [deeper] : []),
          ...(glossary.source ? [glossary.source] : []),
          ...parsed.map(({ source }) => source),
          ...used.sources.values(),
        ],
        settings.strict,
      ),
    ],
    places: findPlaces(chapters),
    sources: chapters.flatMap(({ sources: named }) => named),
  };
}

const drawNothing = (): string => '';

/** The deck's own styles. */
function findStyleSheet(files: readonly SourceFile[]): Source | undefined {
  const file = files.find(({ path }) => /(?:^|\/)theme\.css$/.test(path));
  return file && new Source(file.path, file.text);
}

function findPlaces(
  chapters: readonly { parsed: ParsedChapter; slides: readonly RenderedSlide[] }[],
): Map<string, Place> {
  return new Map(
    chapters.flatMap(({ parsed: { source }, slides }) =>
      slides.map(({ slide, at }) => [slide.id, { file: showPlainly(source.path), ...source.place(at) }] as const),
    ),
  );
}

/** Settings from deck.yaml; without it the deck is in the language that its first file names, or in none. */
function readDeckSettings(
  file: SourceFile | undefined,
  parsed: readonly ParsedChapter[],
  { folder, base }: { folder: string; base: string },
): { source: Source; settings: Settings } {
  const source = new Source(file?.path ?? folder, file?.text ?? '');
  checkCharacters(source);
  const read = readSettings(source);
  const [first] = parsed;
  const language = file ? read.language : first?.language;
  if (!file && first && language !== undefined) noteInterface(first.source, 0, language);
  const isNamed = file ? /^["']?language["']?[ \t]*:/m.test(source.text) : Boolean(language);
  const chapters = parsed.map((chapter) => chapter.source);
  if (!isNamed) noteUnnamedLanguage(source, chapters);
  return {
    source,
    settings: {
      ...read,
      language,
      base: base || read.base,
      title: read.title || (findDeckTitle(first) ?? (first?.title || wordsFor(language).deckPage.title)),
    },
  };
}

/** The settings with the texts about the deck set in its language. */
function typesetSettings(settings: Settings, typography: Typography | undefined): Settings {
  const shape = (text: string): string => typeset(text, typography);
  const { title, subtitle, description } = settings;
  return { ...settings, title: shape(title), subtitle: shape(subtitle), description: shape(description) };
}

/** The chapter with its own texts set in the deck's language. */
function typesetChapter(parsed: ParsedChapter, typography: Typography | undefined): ParsedChapter {
  const { chapter } = parsed;
  const { title, short, question } = chapter;
  const shape = (text: string): string => typeset(text, typography);
  return {
    ...parsed,
    chapter: { ...chapter, title: shape(title), short: shape(short), question: shape(question) },
  };
}

/** Whether a chapter is good enough to be shown: sources, notes, words, length, characters. */
function checkContent(
  { source, slides: parsed }: ParsedChapter,
  slides: readonly RenderedSlide[],
  words: DeckWords,
): void {
  checkSlides(source, slides);
  checkFigures(source, slides, words);
  checkDates(source, parsed, words);
  checkWords(source, parsed, words);
}
