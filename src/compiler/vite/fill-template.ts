// The whole page: index.html with the deck in the places of its marks.

import { html } from '../html/html.ts';
import { renderLanguage } from '../html/language.ts';
import { renderDeck, renderHead, type RenderTools } from '../document/document.ts';
import type { PageCode } from '../document/policy/page-code.ts';
import type { Deck } from '../types.ts';
import { readScript } from './scripts.ts';

const bootFile = 'src/boot.ts';
// The styles at this mark move behind the first slide.
const rest = /<!--rest-->\s*<style>([\s\S]*?)<\/style>/;

/** Puts the deck into the template, and lists the code that this brings. */
export async function fillTemplate(
  template: string,
  deck: Deck,
  tools: RenderTools,
): Promise<{ page: string; own: readonly PageCode[] }> {
  const boot = await readScript(bootFile);
  const restStyles = rest.exec(template)?.[1] ?? '';
  const page = template
    .replace('<html lang="de">', () => html`<html${renderLanguage(deck.language)}>`.text)
    .replace(rest, '')
    .replace('<!--head-->', () => renderHead(deck))
    .replace('<!--boot-->', () => `<script>${boot}</script>`)
    .replace('<!--deck-->', () => renderDeck(deck, { ...tools, restStyles }));
  const own: PageCode[] = [{ kind: 'script', text: boot }];
  if (tools.widgetStyles) own.push({ kind: 'style', text: tools.widgetStyles.text });
  return { page, own };
}
