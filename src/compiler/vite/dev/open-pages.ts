// Keeps the pages that are open in dev as the slides are: after each save they are told what has changed since.

import { resolve } from 'node:path';
import type { ErrorPayload, HotPayload, ViteDevServer } from 'vite';
import { data, devEvents, type DeckChange, type OpenedPage } from '../../../shared/markup.ts';
import { findInterfaceLanguage } from '../../../shared/words/languages.ts';
import { formatFindings } from '../../finding-groups.ts';
import { listErrors, listSaid, type Finding } from '../../findings.ts';
import type { CompileResult } from '../../types.ts';
import { comparePages, joinSuccessors, type WrittenPage } from './hot-update.ts';
import { inTurn } from './in-turn.ts';
import { listFindings } from './listed-findings.ts';

/** How a page comes about. */
interface Making {
  readonly compile: () => Promise<CompileResult>;
  readonly fill: (template: string, compiled: CompileResult) => Promise<Omit<WrittenPage, 'deck'>>;
}

/** The pages that are open. */
export interface OpenPages {
  /** Serves the page from a template; throws what is wrong in the slides. */
  readonly open: (server: ViteDevServer, template: string) => Promise<string>;
  /** Reads the slides anew after a file below their folder was saved, and tells the pages. */
  readonly update: () => Promise<void>;
  /** Tells the pages of a file that they show, and that is another under the same path below the folder. */
  readonly showFile: (path: string) => void;
  /** Answers a page that has been opened and may have missed something since it was served. */
  readonly greet: (opened: OpenedPage, send: (payload: HotPayload) => void) => void;
}

/** Starts without any page. */
export function createOpenPages({ compile, fill }: Making): OpenPages {
  let server: ViteDevServer | undefined;
  let template = '';
  let shown: WrittenPage | undefined; // The last without errors.
  // One for each change so far, so that their number is the page's version.
  const successors: DeckChange['successors'][] = [];
  let findings: readonly Finding[] = [];

  const readAgain = inTurn(async () => {
    const compiled = await compile();
    const wasBroken = listErrors(findings).length > 0;
    findings = listSaid(compiled.diagnostics, compiled.deck.strict);
    if (!server) return;
    const errors = listErrors(findings);
    tellAll(tell(devEvents.findings, listFindings(findings)));
    if (errors.length > 0) return tellAll({ type: 'error', err: toError(errors) });
    const before = shown;
    shown = { deck: compiled.deck, ...(await fill(template, compiled)) };
    const change = before && comparePages(before, shown);
    if (change || !before) successors.push(change?.successors ?? {});
    const version = successors.length;
    if (before && readLanguage(before) !== readLanguage(shown)) return loadWords();
    if (change || wasBroken)
      tellAll(tell(devEvents.changed, { slides: [], successors: {}, ...change, page: mark(change?.page), version }));
    // A page that was opened meanwhile has only shown the errors, and is loaded now.
    if (wasBroken) tellAll({ type: 'update', updates: [] });
  });

  function tellAll(payload: HotPayload): void {
    server?.environments.client.hot.send(payload);
  }

  /** Modules hold words of the language before. */
  function loadWords(): void {
    server?.environments.client.moduleGraph.invalidateAll();
    tellAll({ type: 'full-reload' });
  }

  function mark(page: string): string;
  function mark(page: string | undefined): string | undefined;
  function mark(page: string | undefined): string | undefined {
    return page?.replace('<html ', `<html ${data.version}="${successors.length}" `);
  }

  return {
    open: async (opened, opening) => {
      server = opened;
      template = opening;
      await readAgain();
      const errors = listErrors(findings);
      if (errors.length > 0 || !shown) throw toError(errors);
      return mark(shown.page);
    },
    update: readAgain,
    showFile: (path) => {
      if (shown?.deck.usedAssets.includes(path)) tellAll(tell(devEvents.file, `slides/${path}`));
    },
    greet: ({ version: own, isToBeRebuilt }, send) => {
      send(tell(devEvents.findings, listFindings(findings)));
      const version = successors.length;
      if (!shown || (own === version && !isToBeRebuilt)) return;
      const missed = joinSuccessors(successors.slice(own));
      const change: DeckChange = { version, slides: [], successors: missed, page: mark(shown.page) };
      send(tell(devEvents.changed, change));
    },
  };
}

function tell(event: string, message: unknown): HotPayload {
  return { type: 'custom', event, data: message };
}

function readLanguage({ deck }: WrittenPage): string {
  return findInterfaceLanguage(deck.language);
}

/** All findings as one error for Vite's overlay; the first gives the place that it links to. */
function toError(errors: readonly Finding[]): ErrorPayload['err'] {
  const [first] = errors;
  const loc = { file: resolve(first?.file ?? ''), line: first?.line ?? 1, column: first?.column ?? 1 };
  return { message: formatFindings(errors), stack: '', plugin: 'deck', id: loc.file, loc };
}
